package dateline.front.discord;

import dateline.front.discord.message.Button;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/**
 * Messages in JDA's form. Whatever is sent pings nobody: JDA does not send its default mentions on edits, so each message says
 * so itself. Discord makes no previews of links in components.
 */
final class Requests {
    private Requests() {}

    /** A new message. */
    static MessageCreateData create(Outgoing message) {
        return fill(new MessageCreateBuilder(), message).build();
    }

    /** A new content for a message; what it had before, files included, goes. */
    static MessageEditData edit(Outgoing message) {
        return fill(new MessageEditBuilder().setReplace(true), message).build();
    }

    private static <R extends MessageRequest<R>> R fill(R request, Outgoing message) {
        return request.setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .useComponentsV2()
                .setComponents(message.parts().stream().map(Requests::top).toList());
    }

    private static MessageTopLevelComponent top(Part part) {
        return switch (part) {
            case Part.Framed(var colour, var inner) ->
                Container.of(inner.stream().map(Requests::inFrame).toList())
                        .withAccentColor(Integer.valueOf(colour.rgb()));
            case Part.Text(var markdown) -> TextDisplay.of(markdown);
            case Part.Buttons(var buttons) -> row(buttons);
            case Part.Menu(var choice) -> ActionRow.of(menu(choice));
            case Part.Picture picture -> gallery(picture);
            case Part.Attachment(var name, var text) -> FileDisplay.fromFile(Upload.of(name, text));
        };
    }

    private static ContainerChildComponent inFrame(Part.Inner part) {
        return switch (part) {
            case Part.Text(var markdown) -> TextDisplay.of(markdown);
            case Part.Buttons(var buttons) -> row(buttons);
            case Part.Menu(var choice) -> ActionRow.of(menu(choice));
            case Part.Picture picture -> gallery(picture);
            case Part.Attachment(var name, var text) -> FileDisplay.fromFile(Upload.of(name, text));
        };
    }

    private static MediaGallery gallery(Part.Picture picture) {
        return MediaGallery.of(MediaGalleryItem.fromFile(Upload.of(picture.name(), picture.png()))
                .withDescription(picture.description()));
    }

    private static ActionRow row(List<Button> buttons) {
        return ActionRow.of(buttons.stream().map(Requests::button).toList());
    }

    private static ActionRowChildComponent button(Button button) {
        return switch (button) {
            case Button.Link(var label, var url) -> net.dv8tion.jda.api.components.buttons.Button.link(url, label);
            case Button.Press(var label, var look, var id) ->
                net.dv8tion.jda.api.components.buttons.Button.of(
                        switch (look) {
                            case PLAIN -> ButtonStyle.SECONDARY;
                            case MAIN -> ButtonStyle.PRIMARY;
                            case GOOD -> ButtonStyle.SUCCESS;
                            case DANGER -> ButtonStyle.DANGER;
                        },
                        id.text(),
                        label);
        };
    }

    private static ActionRowChildComponent menu(Choice choice) {
        return switch (choice) {
            case Choice.OfTexts(var id, var placeholder, var options, var least, var most) ->
                StringSelectMenu.create(id.text())
                        .setPlaceholder(placeholder)
                        .setRequiredRange(least, Math.min(most, options.size()))
                        .addOptions(options.stream().map(Requests::option).toList())
                        .build();
            case Choice.OfChannels(var id, var placeholder, var chosen) ->
                EntitySelectMenu.create(id.text(), EntitySelectMenu.SelectTarget.CHANNEL)
                        .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM)
                        .setPlaceholder(placeholder)
                        .setRequiredRange(0, Choice.MOST_OPTIONS)
                        .setDefaultValues(
                                chosen.stream().map(DefaultValue::channel).toList())
                        .build();
        };
    }

    private static SelectOption option(Choice.Option option) {
        SelectOption written = SelectOption.of(option.label(), option.value()).withDefault(option.chosen());
        String description = option.description();
        return description == null ? written : written.withDescription(description);
    }
}
