package dateline.front.console;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three standard streams and what they lead to.
 *
 * @param out answers only; UTF-8
 * @param err progress and complaints; UTF-8
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Screen screen) {}
