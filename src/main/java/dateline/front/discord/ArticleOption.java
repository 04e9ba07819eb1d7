package dateline.front.discord;

import dateline.archive.ArchiveNames.ArticleName;
import dateline.archive.View;
import dateline.front.discord.message.DiscordText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Articles as choices while somebody types. What Discord hands back is the id or, where that is too long or would not come
 * back as it is, a digest of it, which opens nothing but an article that the reader may see anyway.
 */
final class ArticleOption {
    private static final Pattern DIGEST = Pattern.compile("#[0-9a-f]{32}");
    private static final int ROOM_FOR_DAY = 13;

    private ArticleOption() {}

    /** The choices, each called otherwise; what cannot be called so is left out. */
    static List<Command.Choice> choices(List<ArticleName> articles) {
        List<Command.Choice> choices = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ArticleName article : articles) {
            String id = DiscordText.clip(article.id(), BotCommands.LONGEST_NAME);
            String label = taken.contains(label(article)) ? id : label(article);
            if (!label.isBlank() && taken.add(label)) {
                choices.add(new Command.Choice(label, value(article.id())));
            }
        }
        return choices;
    }

    private static String label(ArticleName article) {
        String title = article.title() == null || article.title().isBlank() ? article.id() : article.title();
        String clipped = DiscordText.clip(title, BotCommands.LONGEST_NAME - ROOM_FOR_DAY);
        return article.published() == null ? clipped : clipped + " · " + article.published();
    }

    private static String value(String id) {
        boolean plain = id.length() <= BotCommands.LONGEST_NAME && id.equals(DiscordText.clip(id, id.length()));
        return plain && !DIGEST.matcher(id).matches() ? id : digest(id);
    }

    /** The id that a choice or a text stands for; empty if the view has no such article. */
    static Optional<String> id(View view, String chosen) {
        if (!DIGEST.matcher(chosen).matches()) {
            return view.article(chosen).map(article -> article.article().id());
        }
        return view.articleIds().stream()
                .filter(id -> digest(id).equals(chosen))
                .findFirst();
    }

    private static String digest(String id) {
        return "#"
                + DigestUtils.sha256Hex(id.getBytes(StandardCharsets.UTF_16LE)).substring(0, 32);
    }
}
