package dateline.front.discord;

import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;
import okio.Buffer;

/** A text file to send, in UTF-8. It can be sent again when a request fails. */
final class TextUpload extends FileUpload {
    TextUpload(OutgoingMessage.Attachment file) {
        super(() -> new Buffer().writeUtf8(file.text()), file.name());
    }

    /** The specification wants the id as a string (schema MessageAttachmentRequest); JDA writes a number. */
    @Override
    public DataObject toAttachmentData(int index) {
        return super.toAttachmentData(index).put("id", Integer.toString(index));
    }
}
