// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.service.ServiceArchiveException;

/** One pass over the packages that are active: loads those that are new, and puts all of them together. Not thread-safe. */
final class DeploymentRound {

    private final Map<String, LoadedPackage> before;
    private final Set<Long> awaited;
    private final Function<DeploymentPackage, LoadedPackage> loader;
    private final Map<String, LoadedPackage> after = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * A pass.
     *
     * @param before what is loaded, by name
     * @param awaited the ids of packages to be loaded whether or not they are loaded
     * @param loader loads a package, or says in a {@link ServiceArchiveException} why it cannot
     */
    DeploymentRound(
            Map<String, LoadedPackage> before, Set<Long> awaited, Function<DeploymentPackage, LoadedPackage> loader) {
        this.before = before;
        this.awaited = awaited;
        this.loader = loader;
    }

    /** Adds the services of packages; of one that cannot be loaded, those of the version before it. */
    void run(List<DeploymentPackage> active, ServiceLayers layers) {
        List<LoadedPackage> fallBack = new ArrayList<>();
        for (DeploymentPackage wanted : active) {
            LoadedPackage known = before.get(wanted.payloadName());
            if (known != null && isWanted(known, wanted)) {
                keep(layers, known);
            } else if (!deploy(layers, wanted) && known != null) {
                fallBack.add(known);
            }
        }
        // After all that are meant to be there: an old version must not take a service from one of these.
        fallBack.forEach(known -> keep(layers, known));
    }

    private boolean isWanted(LoadedPackage known, DeploymentPackage wanted) {
        return known.described().id() == wanted.id() && !awaited.contains(wanted.id());
    }

    private void keep(ServiceLayers layers, LoadedPackage known) {
        if (layers.add(known.archive()).isEmpty()) {
            after.put(known.name(), known);
        }
    }

    private boolean deploy(ServiceLayers layers, DeploymentPackage wanted) {
        @Nullable LoadedPackage fresh = null;
        String reason;
        try {
            fresh = loader.apply(wanted);
            Optional<String> refused = layers.add(fresh.archive());
            reason = refused.orElse("");
        } catch (ServiceArchiveException e) {
            reason = String.valueOf(e.getMessage());
        }
        if (fresh != null && reason.isEmpty()) {
            after.put(fresh.name(), fresh);
            outcomes.add(new Outcome(wanted, DeploymentState.DEPLOYED, ""));
            DeploymentLog.LOG.deployed(wanted.id(), wanted.payloadName(), wanted.version(), fresh.serviceNames());
            return true;
        }
        outcomes.add(new Outcome(wanted, DeploymentState.IGNORED, reason));
        DeploymentLog.LOG.ignored(wanted.id(), wanted.payloadName(), wanted.version(), reason);
        return false;
    }

    /** What is loaded now, by name. */
    Map<String, LoadedPackage> loaded() {
        return Map.copyOf(after);
    }

    /** What became of the packages that were to be loaded. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /**
     * What became of one package.
     *
     * @param of the package
     * @param state deployed or ignored
     * @param reason why it was ignored; empty otherwise
     */
    record Outcome(DeploymentPackage of, DeploymentState state, String reason) {}
}
