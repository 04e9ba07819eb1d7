package dateline.archive.embedding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names an encoder: the model, its files and the projection of its states, as {@code e5-small-v2-q/4f1c…}. Files other
 * than those that the model's name stands for are told after it ({@code e5-small-v2-q+b9151f53-fec4e1bc/4f1c…}), so that
 * vectors of other weights, another vocabulary or another projection have another name.
 *
 * @param resource the model's plain name
 * @param model checksum of its weights; "unknown" for an encoder that is none of {@link EncoderModel}
 * @param tokenizer checksum of its vocabulary, or "unknown"
 * @param projection hash of the projection; "none" without one
 */
public record EncoderName(String resource, String model, String tokenizer, String projection) {
    private static final Pattern FORM = Pattern.compile("([^+/]*)(?:\\+([0-9a-f]{8})-([0-9a-f]{8}))?(?:/([0-9a-f]+))?");

    /** A model with the files on the class path and a projection. */
    public static EncoderName of(EncoderModel model, Projection projection) {
        return of(model, ModelFiles.onClassPath(model), projection);
    }

    static EncoderName of(EncoderModel model, ModelFiles files, Projection projection) {
        return new EncoderName(model.resource(), files.model(), files.tokenizer(), projection.hash());
    }

    /** What {@link #toString} made; any other text is the plain name of an encoder that nothing more is known of. */
    public static EncoderName parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new EncoderName(text, "unknown", "unknown", "none");
        }
        Optional<ModelFiles> files = form.group(2) != null
                ? Optional.of(new ModelFiles(form.group(2), form.group(3)))
                : EncoderModel.named(form.group(1)).map(EncoderModel::meant);
        return new EncoderName(
                form.group(1),
                files.map(ModelFiles::model).orElse("unknown"),
                files.map(ModelFiles::tokenizer).orElse("unknown"),
                Optional.ofNullable(form.group(4)).orElse("none"));
    }

    @Override
    public String toString() {
        boolean plain = EncoderModel.named(resource)
                .map(known -> known.meant().equals(new ModelFiles(model, tokenizer)))
                .orElse(true);
        return resource + (plain ? "" : "+" + model + "-" + tokenizer) + "/" + projection;
    }
}
