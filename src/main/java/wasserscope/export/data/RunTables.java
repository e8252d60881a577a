package wasserscope.export.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;
import wasserscope.problem.Problem;
import wasserscope.run.Figures;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.NetworkWriter;
import wasserscope.theory.verdict.Findings;
import wasserscope.words.ReadoutKind;

/** Writes what is asked for of a run; the files appear together, when all are whole. For one thread. */
final class RunTables implements AutoCloseable {

    private final Scenario scenario;
    private final long particlesEvery;
    private final long curvesEvery;
    private final Existing existing;
    private final List<AtomicFile> files = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private long particlesAt = -1;
    private long curvesAt = -1;
    private Optional<Writer> particles = Optional.empty();
    private Optional<Writer> curves = Optional.empty();
    private Optional<Writer> network = Optional.empty();
    private Optional<Writer> fitted = Optional.empty();

    /**
     * Begins without files.
     *
     * @param scenario of the run
     * @param every how many steps apart moments are written; if not said, particles at both ends alone and curves at each step
     * @param steps how many steps are meant to be made
     * @param existing what becomes of files of the same names
     */
    RunTables(Scenario scenario, Optional<Long> every, long steps, Existing existing) {
        this.existing = existing;
        this.scenario = scenario;
        this.particlesEvery = every.orElse(Math.max(1, steps));
        this.curvesEvery = every.orElse(1L);
    }

    /** Begins the table of the particles. */
    void openParticles(Optional<Path> file) throws IOException {
        particles = open(file);
        if (particles.isPresent()) {
            particles.get().write(ParticleRows.header(scenario.problem()));
        }
    }

    /** Begins the table of the curves. */
    void openCurves(Optional<Path> file) throws IOException {
        curves = open(file);
        if (curves.isPresent()) {
            curves.get().write(row(ReadoutKind::column));
        }
    }

    /** Begins the file of the network. */
    void openNetwork(Optional<Path> file) throws IOException {
        network = open(file);
    }

    /** Begins the table of what the network gives at the data. */
    void openFitted(Optional<Path> file) throws IOException {
        fitted = open(file);
    }

    private Optional<Writer> open(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        AtomicFile whole = AtomicFile.at(file.get(), existing);
        files.add(whole);
        Writer writer = whole.writer();
        writers.add(writer);
        return Optional.of(writer);
    }

    /** Writes the present moment where it is due. */
    void pass(Simulation simulation) throws IOException {
        if (particles.isPresent() && simulation.steps() % particlesEvery == 0) {
            writeParticles(particles.get(), simulation);
        }
        if (curves.isPresent() && simulation.steps() % curvesEvery == 0) {
            writeCurves(curves.get(), simulation);
        }
    }

    /** Writes the last moment, due or not, unless it is written. */
    void finish(Simulation simulation) throws IOException {
        if (particles.isPresent() && particlesAt < simulation.steps()) {
            writeParticles(particles.get(), simulation);
        }
        if (curves.isPresent() && curvesAt < simulation.steps()) {
            writeCurves(curves.get(), simulation);
        }
        if (network.isPresent()) {
            network.get().write(NetworkWriter.text(held(simulation), simulation.particles()));
        }
        if (fitted.isPresent()) {
            FittedRows.write(held(simulation), simulation.particles(), fitted.get());
        }
    }

    private Problem held(Simulation simulation) {
        return scenario.heldAt(simulation.steps()).problem();
    }

    private void writeParticles(Writer table, Simulation simulation) throws IOException {
        particlesAt = simulation.steps();
        ParticleRows.write(scenario.problem(), simulation.figures(), simulation.particles(), table);
    }

    private void writeCurves(Writer table, Simulation simulation) throws IOException {
        curvesAt = simulation.steps();
        Figures figures = simulation.figures();
        Findings findings = simulation.findings();
        table.write(row(kind -> kind.exact(figures, findings)));
    }

    private String row(Function<ReadoutKind, String> cell) {
        return ReadoutKind.of(scenario.problem()).stream().map(cell).collect(Collectors.joining(",", "", "\n"));
    }

    /** Lets the files appear: all, or none if one of them may not. */
    void complete() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        for (AtomicFile file : files) {
            file.check();
        }
        for (AtomicFile file : files) {
            file.complete();
        }
    }

    /** Takes away what is not complete. */
    @Override
    public void close() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        for (AtomicFile file : files) {
            file.close();
        }
    }
}
