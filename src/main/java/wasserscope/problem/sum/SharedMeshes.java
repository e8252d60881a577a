package wasserscope.problem.sum;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;

/** The meshes that somebody holds. Their tables are large, and a change of λ, of targets or of the start leaves them as they are. */
public final class SharedMeshes {

    private static final Map<Key, Reference<HermiteMesh>> HELD = new HashMap<>();

    private SharedMeshes() {}

    /** What a mesh is made of. */
    private record Key(FeatureMap features, Points inputs) {}

    /**
     * Returns the mesh of a model at some inputs, the same one as long as somebody holds it. From any thread.
     *
     * @param features a model that {@link EngineKind#MESH} suits at the inputs
     */
    public static HermiteMesh of(FeatureMap features, Points inputs) {
        synchronized (HELD) {
            HELD.values().removeIf(held -> held.refersTo(null));
            Key key = new Key(features, inputs);
            HermiteMesh mesh = Optional.ofNullable(HELD.get(key)).map(Reference::get)
                    .orElseGet(() -> new HermiteMesh(features, inputs));
            HELD.put(key, new WeakReference<>(mesh));
            return mesh;
        }
    }
}
