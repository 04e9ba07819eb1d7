package dateline.front.discord;

import dateline.front.discord.message.Part;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;
import okio.Buffer;
import okio.Source;

/** A file to send. It can be sent again when a request fails. */
final class Upload extends FileUpload {
    private Upload(Supplier<? extends Source> content, String name) {
        super(content, name);
    }

    /** A text, in UTF-8. */
    static Upload of(String name, String text) {
        return new Upload(() -> new Buffer().writeUtf8(text), name);
    }

    static Upload of(String name, Part.Bytes bytes) {
        return new Upload(() -> new Buffer().write(bytes.array()), name);
    }

    /** The specification wants the id as a string (schema MessageAttachmentRequest); JDA writes a number. */
    @Override
    public DataObject toAttachmentData(int index) {
        return super.toAttachmentData(index).put("id", Integer.toString(index));
    }
}
