package wasserscope.memory;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import wasserscope.flow.motion.Elapsed;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Start;
import wasserscope.flow.step.StepControl;
import wasserscope.measure.Particles;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;

/**
 * A savepoint as bytes: a mark, the version, a check sum, and then the scenario as in a file, with the particles as doubles, so that a
 * million of them are written in a moment. All methods may be called from any thread.
 */
final class SavepointFormat {

    private static final long MARK = 0x7773_636f_7065_0d0aL;
    /** Since 2 a state tells how its time is counted; since 3 there may be a run beside; since 4 a step may be found by the run. */
    private static final int VERSION = 4;

    private static final int BUFFER = 1 << 16;

    private SavepointFormat() {}

    /** Writes the bytes as they come: first to nobody, for their check sum, so that no copy of them is ever made. */
    static void write(Savepoint savepoint, OutputStream to) throws IOException {
        CheckedOutputStream summed = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        body(savepoint, summed);
        DataOutputStream out = new DataOutputStream(to);
        out.writeLong(MARK);
        out.writeInt(VERSION);
        out.writeLong(summed.getChecksum().getValue());
        out.flush();
        body(savepoint, to);
    }

    private static void body(Savepoint savepoint, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, BUFFER));
        write(out, ScenarioWriter.text(savepoint.scenario()));
        write(out, savepoint.file().map(Path::toString).orElse(""));
        out.writeInt(code(savepoint.pace()));
        out.writeBoolean(savepoint.ended());
        out.writeBoolean(savepoint.unsaved());
        write(out, savepoint.state());
        out.writeBoolean(savepoint.beside().isPresent());
        if (savepoint.beside().isPresent()) {
            write(out, ScenarioWriter.text(savepoint.beside().get().scenario()));
            write(out, savepoint.beside().get().state());
        }
        out.flush();
    }

    private static void write(DataOutputStream out, State state) throws IOException {
        out.writeLong(state.step());
        out.writeDouble(state.elapsed().from());
        write(out, state.particles());
        out.writeBoolean(state.momentum().isPresent());
        if (state.momentum().isPresent()) {
            write(out, state.momentum().get());
        }
        out.writeLong(state.elapsed().steps());
        out.writeDouble(state.elapsed().eta());
        out.writeDouble(state.elapsed().roots());
        out.writeDouble(state.control().eta());
        out.writeDouble(state.control().a());
        out.writeBoolean(state.control().due());
    }

    /** Returns the number of a pace: its steps a frame, or one below 0 for those that have none. */
    private static int code(Pace pace) {
        return switch (pace) {
            case Pace.Steady steady -> steady.perFrame();
            case Pace.SlowMotion _ -> -1;
            case Pace.Logarithmic _ -> -2;
            case Pace.Unbounded _ -> -3;
        };
    }

    private static Pace pace(int code) {
        return switch (code) {
            case -1 -> new Pace.SlowMotion();
            case -2 -> new Pace.Logarithmic();
            case -3 -> new Pace.Unbounded();
            default -> new Pace.Steady(code);
        };
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(DataOutputStream out, Particles particles) throws IOException {
        out.writeInt(particles.size());
        out.writeInt(particles.axes());
        for (int i = 0; i < particles.size(); i++) {
            out.writeDouble(particles.w(i));
            for (int axis = 0; axis < particles.axes(); axis++) {
                out.writeDouble(particles.theta(i, axis));
            }
        }
    }

    /** Returns the savepoint, or why there is none. No bytes make it throw. */
    static ReadResult<Savepoint> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readLong() != MARK) {
                return new ReadResult.Lost<>(RestoreProblem.SESSION_DAMAGED);
            }
            int version = in.readInt();
            if (version > VERSION) {
                return new ReadResult.Lost<>(RestoreProblem.SESSION_NEWER);
            }
            long sum = in.readLong();
            return sum == checkSum(bytes, in.available())
                    ? new ReadResult.Whole<>(savepoint(in, version))
                    : new ReadResult.Lost<>(RestoreProblem.SESSION_DAMAGED);
        } catch (IOException | IllegalArgumentException e) {
            return new ReadResult.Lost<>(RestoreProblem.SESSION_DAMAGED);
        }
    }

    /** Returns the check sum of the last {@code length} bytes. */
    private static long checkSum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, bytes.length - length, length);
        return sum.getValue();
    }

    private static Savepoint savepoint(DataInputStream in, int version) throws IOException {
        Scenario scenario = scenario(in);
        Optional<Path> file = path(text(in));
        Pace pace = pace(in.readInt());
        boolean ended = in.readBoolean();
        boolean unsaved = in.readBoolean();
        State state = state(in, version, scenario);
        Optional<Savepoint.Beside> beside = Optional.empty();
        if (version > 2 && in.readBoolean()) {
            Scenario right = scenario(in);
            beside = Optional.of(new Savepoint.Beside(right, state(in, version, right)));
        }
        return new Savepoint(scenario, state, pace, ended, beside, file, unsaved);
    }

    private static Scenario scenario(DataInputStream in) throws IOException {
        if (ScenarioReader.read(text(in)) instanceof Loaded.Whole<Scenario>(Scenario scenario)) {
            return scenario;
        }
        throw new IOException("no scenario");
    }

    private static State state(DataInputStream in, int version, Scenario scenario) throws IOException {
        long step = in.readLong();
        double from = in.readDouble();
        int axes = scenario.problem().features().space().axes();
        Particles particles = particles(in, axes);
        Optional<Particles> momentum = in.readBoolean() ? Optional.of(particles(in, axes)) : Optional.empty();
        Elapsed elapsed = version < 2 ? Elapsed.at(from) : elapsed(in, version, from);
        StepControl control = version < 4
                ? StepControl.START
                : new StepControl(in.readDouble(), in.readDouble(), in.readBoolean());
        require(step >= 0 && from >= 0 && elapsed.steps() >= 0 && elapsed.eta() >= 0
                && elapsed.roots() >= 0 && Double.isFinite(elapsed.time() + elapsed.acceleratedTime()));
        require(momentum.isEmpty() || momentum.get().size() == particles.size());
        return new State(step, elapsed, particles, momentum, control);
    }

    /** Reads how time is counted; before version 4 the roots are those of steps that were all as long. */
    private static Elapsed elapsed(DataInputStream in, int version, double from) throws IOException {
        long steps = in.readLong();
        double eta = in.readDouble();
        double alike = eta > 0 ? from / Math.sqrt(eta) : 0;
        return new Elapsed(from, version < 4 ? alike : in.readDouble(), steps, eta);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        require(length >= 0 && length <= in.available());
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Optional<Path> path(String written) throws IOException {
        try {
            return Optional.of(written).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    private static Particles particles(DataInputStream in, int axes) throws IOException {
        int m = in.readInt();
        require(m >= 1 && m <= 2 * Start.MOST_PARTICLES && in.readInt() == axes);
        double[] w = new double[m];
        double[][] theta = new double[axes][m];
        for (int i = 0; i < m; i++) {
            w[i] = finite(in);
            for (double[] column : theta) {
                column[i] = finite(in);
            }
        }
        return new Particles(w, theta);
    }

    private static double finite(DataInputStream in) throws IOException {
        double value = in.readDouble();
        require(Double.isFinite(value));
        return value;
    }

    private static void require(boolean held) throws IOException {
        if (!held) {
            throw new IOException("not written by this program");
        }
    }
}
