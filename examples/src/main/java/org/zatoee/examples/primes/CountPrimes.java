// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.primes;

import java.util.BitSet;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;
import org.zatoee.service.ServiceName;
import org.zatoee.service.execution.Execution;
import org.zatoee.service.execution.ExecutionClass;

/** Counts the primes up to a number. It computes: no more of it runs at once than there are processors. */
@ServiceName("primes.count")
@Execution(value = ExecutionClass.CPU_BOUND, timeoutSeconds = 10)
public final class CountPrimes implements Service<CountPrimes.Input, CountPrimes.Output> {

    private static final int LIMIT = 100_000_000;

    /**
     * What to count.
     *
     * @param upTo the largest number looked at
     */
    public record Input(int upTo) {}

    /**
     * What was counted.
     *
     * @param primes how many there are
     */
    public record Output(int primes) {}

    @Override
    public Output handle(Input input, ServiceContext zato) {
        if (input.upTo() < 0 || input.upTo() > LIMIT) {
            throw new BadRequestException("upTo", "must be from 0 to " + LIMIT);
        }
        BitSet composite = new BitSet(input.upTo() + 1);
        int primes = 0;
        for (int number = 2; number <= input.upTo(); number++) {
            if (!composite.get(number)) {
                primes++;
                cross(composite, number, input.upTo());
            }
        }
        return new Output(primes);
    }

    /** Nobody waits any more once the thread is interrupted, so this is where to stop. */
    private static void cross(BitSet composite, int prime, int upTo) {
        if (Thread.interrupted()) {
            throw new ServiceException(ErrorCode.TIMEOUT, "The counting was given up");
        }
        for (long multiple = (long) prime * prime; multiple <= upTo; multiple += prime) {
            composite.set((int) multiple);
        }
    }
}
