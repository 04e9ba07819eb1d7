package dateline.asking.timeline;

import java.awt.Color;

/**
 * The colours of a chart. It brings its own dark ground, because no colour of text has enough contrast (4.5 to 1, WCAG 2.2,
 * section 1.4.3) to a white page and to a dark one at once; its edge stands out from either (3 to 1, section 1.4.11).
 */
final class ChartColours {
    static final Color GROUND = new Color(0x1e2128);
    static final Color EDGE = new Color(0x8a8f98);
    static final Color TEXT = new Color(0xf2f3f5);
    static final Color FAINT_TEXT = new Color(0xb9bec7);
    static final Color GRID = new Color(0x3a3f4a);
    static final Color SAID = new Color(0x63b3ff);
    static final Color TOLD = new Color(0xffb347);

    private ChartColours() {}
}
