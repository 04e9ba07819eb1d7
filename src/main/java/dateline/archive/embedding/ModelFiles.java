package dateline.archive.embedding;

import dateline.text.DatelineException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The files of a model, told apart by their checksums: the CRC-32 that the jar has for them, so that 30 MB need not be read.
 *
 * @param model checksum of the weights, 8 hexadecimal digits
 * @param tokenizer checksum of the tokenizer's vocabulary
 */
record ModelFiles(String model, String tokenizer) {
    /**
     * The files on the class path.
     *
     * @throws DatelineException if one is not there
     */
    static ModelFiles onClassPath(EncoderModel model) {
        return new ModelFiles(
                checksum(model, "/" + model.resource() + ".onnx"),
                checksum(model, "/" + model.resource() + "-tokenizer.json"));
    }

    private static String checksum(EncoderModel model, String name) {
        URL place = model.home().getResource(name);
        if (place == null) {
            throw new DatelineException("expected " + name + " on the class path, found nothing; build again");
        }
        try {
            long checksum = place.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarEntry().getCrc()
                    : read(place);
            return HexFormat.of().toHexDigits(checksum, 8);
        } catch (IOException e) {
            throw new DatelineException("expected a readable file " + place + ", found " + e, e);
        }
    }

    private static long read(URL place) throws IOException {
        var checksum = new CRC32();
        try (InputStream in = place.openStream()) {
            checksum.update(in.readAllBytes());
        }
        return checksum.getValue();
    }
}
