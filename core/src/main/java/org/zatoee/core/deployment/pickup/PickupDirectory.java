// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.deployment.pickup.PickedUp.Outcome;

/**
 * Deploys what is put into a directory. A file is complete once it has not changed for a moment; then it is moved into a
 * directory of this server's own, which of several servers that share the pickup directory only one can do; deployed from
 * there; and moved to those that were deployed or failed, with the result beside it. A file taken by a server that died
 * is deployed when that server is back: what is deployed already is not deployed again. Thread-safe.
 */
public final class PickupDirectory implements Pickup {

    /** Copying writes more often than this. */
    private static final Duration SETTLED = Duration.ofMillis(200);

    /** A file that cannot be deployed may be one that is still being copied, until it has not changed for this long. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(2);

    private final PickupPaths paths;
    private final PickedUp files;
    private final FileWatch incoming;
    private final FileWatch taken;
    private final Set<Path> tried = new HashSet<>();
    private boolean failing;

    /**
     * A pickup directory; made when it is looked at if it is not there.
     *
     * @param server a name for the server that no other one has, which can be the name of a file
     * @param deployer deploys the files
     * @param nanoTime tells how time passes
     */
    public PickupDirectory(Path root, String server, FileDeployer deployer, LongSupplier nanoTime) {
        this.paths = PickupPaths.of(root, server);
        this.files = new PickedUp(paths, deployer);
        this.incoming = new FileWatch(nanoTime);
        this.taken = new FileWatch(nanoTime);
    }

    @Override
    public synchronized void look() {
        try {
            paths.create();
            take();
            deploy();
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                PickupLog.LOG.unusable(paths.root(), e.toString());
                failing = true;
            }
        }
    }

    private void take() throws IOException {
        List<Path> found = PickupPaths.files(paths.root());
        incoming.keepOnly(found);
        for (Path file : found) {
            try {
                if (incoming.unchangedFor(file) >= SETTLED.toNanos()) {
                    Files.move(file, paths.taken().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (NoSuchFileException e) {
                // Whoever put it there thought better of it, or another server was first.
                PickupLog.LOG.debug(e.getMessage());
            }
        }
    }

    private void deploy() throws IOException {
        List<Path> found = PickupPaths.files(paths.taken());
        taken.keepOnly(found);
        tried.retainAll(found);
        for (Path file : new ArrayList<>(found)) {
            long unchanged = taken.unchangedFor(file);
            boolean last = unchanged >= GIVEN_UP.toNanos();
            if (unchanged == 0 || last || !tried.contains(file)) {
                deploy(file, last);
            }
        }
    }

    private void deploy(Path file, boolean last) throws IOException {
        try {
            Outcome outcome = files.deploy(file);
            if (outcome.done() || last || !outcome.maybeIncomplete()) {
                files.finish(file, outcome);
            } else {
                tried.add(file);
            }
        } catch (ComponentUnavailableException e) {
            // It stays where it is, and is tried again.
            tried.remove(file);
            throw e;
        }
    }
}
