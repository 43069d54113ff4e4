// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.benchmarks.load.Rounds;

/**
 * What is to be measured, and for how long.
 *
 * @param parts the names of the parts; empty for all
 * @param rounds how long loads run, and how often
 * @param smoke whether it is only to be seen that everything works
 * @param javaHome the Java that servers run on
 */
public record Plan(List<String> parts, Rounds rounds, boolean smoke, Path javaHome) {

    private static final int SMOKE_SHARE = 10;
    private static final Rounds SMOKE_ROUNDS = new Rounds(1, 1, Duration.ofSeconds(2));

    public Plan {
        parts = List.copyOf(parts);
    }

    /**
     * Reads {@code [--smoke] [--java=HOME] [ROUNDS [SECONDS]] [PART...]}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Plan parse(List<String> arguments) {
        List<String> parts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Path javaHome = Path.of(System.getProperty("java.home"));
        boolean smoke = false;
        for (String argument : arguments) {
            if (argument.equals("--smoke")) {
                smoke = true;
            } else if (argument.startsWith("--java=")) {
                javaHome = Path.of(argument.substring("--java=".length()));
            } else if (argument.matches("[1-9]\\d{0,3}")) {
                numbers.add(Integer.parseInt(argument));
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("No such option: " + argument);
            } else {
                parts.add(argument);
            }
        }
        return new Plan(parts, smoke ? SMOKE_ROUNDS : rounds(numbers), smoke, javaHome);
    }

    private static Rounds rounds(List<Integer> numbers) {
        if (numbers.size() > 2) {
            throw new IllegalArgumentException("Two numbers at most: rounds, and seconds of each");
        }
        int rounds = numbers.isEmpty() ? 7 : numbers.get(0);
        int seconds = numbers.size() < 2 ? 6 : numbers.get(1);
        return new Rounds(rounds, 2, Duration.ofSeconds(seconds));
    }

    /** How often something is done, that is done so many times unless everything is to be short. */
    public int times(int full) {
        return smoke ? Math.max(1, full / SMOKE_SHARE) : full;
    }
}
