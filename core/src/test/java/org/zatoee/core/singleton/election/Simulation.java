// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton.election;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.zatoee.core.singleton.SingletonTimes;
import org.zatoee.core.singleton.election.ElectionAction.Ask;
import org.zatoee.core.singleton.election.ElectionAction.Granted;

/** A cluster in simulated time, with what goes wrong in it; the same seed gives the same run. */
final class Simulation {

    static final SingletonTimes TIMES =
            new SingletonTimes(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(500));

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(50);

    private final Faults faults;
    private final Random random;
    private final SimulatedStore store = new SimulatedStore();
    private final List<SimulatedServer> servers = new ArrayList<>();
    private final List<Long> terms = new ArrayList<>();
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::time).thenComparingLong(Event::order));
    private long now;
    private long order;
    private boolean quiet;
    private long storeAwayUntil;

    Simulation(int count, Faults faults, long seed) {
        this.faults = faults;
        this.random = new Random(seed);
        for (int i = 0; i < count; i++) {
            double rate = 1 + (random.nextDouble() - 0.5) * faults.drift();
            SimulatedServer server = new SimulatedServer("s" + i, TIMES, random.nextLong() >> 2, rate, random);
            servers.add(server);
            tickForEver(server, random.nextLong(TICK));
            at(random.nextLong(TICK), server, each -> each.stand(now));
        }
    }

    /** Lets time go by, with faults. */
    void run(Duration time) {
        quiet = false;
        scheduleFaults(now + time.toNanos());
        runUntil(now + time.toNanos());
    }

    /** Lets time go by, without any. */
    void calm(Duration time) {
        quiet = true;
        storeAwayUntil = now;
        runUntil(now + time.toNanos());
    }

    SimulatedServer server(int index) {
        return servers.get(index);
    }

    /** Who believes to be the singleton at this moment. */
    List<SimulatedServer> holders() {
        return servers.stream().filter(server -> server.believes(now)).toList();
    }

    /** The terms that began, in their order. */
    List<Long> terms() {
        return terms;
    }

    /** Has one withdraw at this moment. */
    void withdraw(SimulatedServer server) {
        carryOut(server, server.withdraw(now));
    }

    /** Kills one at this moment; it does not come back by itself. */
    void kill(SimulatedServer server) {
        server.restart();
    }

    private void tickForEver(SimulatedServer server, long time) {
        at(time, server, each -> {
            tickForEver(each, now + TICK);
            return each.tick(now);
        });
    }

    private void scheduleFaults(long end) {
        for (long time = now; time < end; time += TimeUnit.SECONDS.toNanos(1)) {
            for (SimulatedServer server : servers) {
                long when = time + random.nextLong(TimeUnit.SECONDS.toNanos(1));
                faults.next(random)
                        .ifPresent(fault -> events.add(new Event(when, order++, () -> apply(fault, server))));
            }
        }
    }

    private void apply(Faults.Fault fault, SimulatedServer server) {
        long length = random.nextLong(TimeUnit.SECONDS.toNanos(8));
        switch (fault) {
            case PAUSE -> server.pause(now + length);
            case STORE_AWAY -> storeAwayUntil = now + length;
            case RESTORE -> store.restore(random);
            case WITHDRAW -> {
                at(now, server, each -> each.withdraw(now));
                at(now + length, server, each -> each.stand(now));
            }
            case KILL -> {
                server.restart();
                at(now + length, server, each -> each.stand(now));
            }
        }
    }

    private void carryOut(SimulatedServer server, List<ElectionAction> actions) {
        for (ElectionAction action : actions) {
            if (action instanceof Granted granted) {
                terms.add(granted.mandate().term());
            } else if (action instanceof Ask ask) {
                ask(server, server.token(), ask);
            }
        }
        if (holders().size() > 1) {
            throw new AssertionError("Two singletons at " + Duration.ofNanos(now));
        }
    }

    private void ask(SimulatedServer server, String token, Ask ask) {
        long there = now + latency();
        boolean lost = goesWrong(faults.lostRequests());
        boolean answerLost = goesWrong(faults.lostAnswers());
        boolean hangs = goesWrong(faults.hanging());
        events.add(new Event(there, order++, () -> {
            boolean reached = !lost && now >= storeAwayUntil;
            StoreReply reply = reached ? store.perform(token, server.times().timeout(), ask.call()) : StoreReply.FAILED;
            if (!hangs) {
                StoreReply told = answerLost ? StoreReply.FAILED : reply;
                at(now + latency(), server, each -> each.replied(now, token, ask.id(), told));
            }
        }));
    }

    private boolean goesWrong(double probability) {
        return !quiet && random.nextDouble() < probability;
    }

    private long latency() {
        boolean slow = goesWrong(faults.slow());
        return TimeUnit.MICROSECONDS.toNanos(200 + random.nextInt(slow ? 9_000_000 : 40_000));
    }

    /** Something happens to a server; if it is paused then, afterwards. */
    private void at(long time, SimulatedServer server, Step step) {
        events.add(new Event(time, order++, () -> {
            if (now < server.pausedUntil()) {
                at(server.pausedUntil(), server, step);
            } else {
                carryOut(server, step.on(server));
            }
        }));
    }

    private void runUntil(long end) {
        while (!events.isEmpty() && events.peek().time() <= end) {
            Event next = events.poll();
            now = Math.max(now, next.time());
            next.work().run();
        }
        now = end;
    }

    private record Event(long time, long order, Runnable work) {}

    private interface Step {
        List<ElectionAction> on(SimulatedServer server);
    }
}
