package wasserscope.words;

/** How combinations of keys are written where the program runs. Plain text. */
public enum KeyNames {
    /** Signs without spaces: ⌘S. */
    APPLE {
        @Override
        public String shortcut(String key) {
            return "⌘" + key;
        }

        @Override
        public String shift(String key) {
            return "⇧" + key;
        }

        @Override
        public String shiftShortcut(String key) {
            return "⇧⌘" + key;
        }
    },
    /** Words apart: Ctrl S. */
    USUAL {
        @Override
        public String shortcut(String key) {
            return Words.of("key.CONTROL") + " " + key;
        }

        @Override
        public String shift(String key) {
            return Words.of("key.SHIFT") + " " + key;
        }

        @Override
        public String shiftShortcut(String key) {
            return Words.of("key.CONTROL") + " " + Words.of("key.SHIFT") + " " + key;
        }
    };

    /** Returns how they are written on the system that the program runs on. */
    public static KeyNames here() {
        return of(System.getProperty("os.name"));
    }

    /** Returns how they are written on an operating system. */
    static KeyNames of(String system) {
        return system.startsWith("Mac") ? APPLE : USUAL;
    }

    /** Returns the name of a key with the platform's shortcut key. */
    public abstract String shortcut(String key);

    /** Returns the name of a key with the shift key. */
    public abstract String shift(String key);

    /** Returns the name of a key with the shift key and the platform's shortcut key. */
    public abstract String shiftShortcut(String key);
}
