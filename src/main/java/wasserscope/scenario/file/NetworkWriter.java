package wasserscope.scenario.file;

import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonLayout;

/** Writes a network as the signed measure ν that determines it: f = Σ masses_j φ(positions_j). */
public final class NetworkWriter {

    private NetworkWriter() {}

    /**
     * Returns the network of particles as JSON: the model with its settings, and the positions and masses of ν. For 2-homogeneous models
     * the positions are the angles of directions on |θ| = 1.
     */
    public static String text(FeatureMap features, Particles particles) {
        SignedMeasure nu = features.lifting().measureOf(particles);
        Json.Obj json = ProblemWriter.model(features);
        return JsonLayout
                .of(json.with("positions", Places.written(nu.positions())).with("masses",
                        Json.Numbers.of(nu.masses())));
    }
}
