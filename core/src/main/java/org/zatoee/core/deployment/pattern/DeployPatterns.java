// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pattern;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * Which services may be deployed (zato-facts, section 1.2: {@code deploy_patterns_allowed}). Of the patterns that allow and
 * those that refuse, the ones named second in the order decide where both match; a service that no pattern matches is
 * refused. Immutable.
 *
 * @param order which are looked at first
 * @param patterns the patterns
 */
public record DeployPatterns(Order order, List<DeployPattern> patterns) {

    /** Every service may be. */
    public static final DeployPatterns ALL = parse(Order.TRUE_FALSE, "*=True");

    /** Which patterns are looked at first; the others have the last word. */
    public enum Order {
        /** Those that allow first: what a pattern refuses is refused. */
        TRUE_FALSE,
        /** Those that refuse first: what a pattern allows is allowed. */
        FALSE_TRUE
    }

    public DeployPatterns {
        Objects.requireNonNull(order, "order");
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads patterns such as {@code *=True, billing.*=False}.
     *
     * @throws IllegalArgumentException if one is none, or there is none; the message names it
     */
    public static DeployPatterns parse(Order order, String text) {
        List<DeployPattern> patterns = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(DeployPattern::parse)
                .toList();
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("there is no pattern, so nothing could be deployed");
        }
        return new DeployPatterns(order, patterns);
    }

    /**
     * Refuses services that may not be deployed.
     *
     * @throws ServiceException with {@link ErrorCode#FORBIDDEN}, naming the first such service and the pattern
     */
    public void refuse(Collection<String> services) {
        for (String service : services) {
            Optional<DeployPattern> decisive = decisive(service);
            if (decisive.isEmpty() || !decisive.get().allowed()) {
                throw new ServiceException(
                        ErrorCode.FORBIDDEN,
                        "Service '" + service + "' may not be deployed: "
                                + decisive.map(pattern -> "pattern '" + pattern.text() + "' refuses it")
                                        .orElse("no pattern allows it")
                                + " (zato.deploy.patterns-allowed)");
            }
        }
    }

    private Optional<DeployPattern> decisive(String service) {
        boolean lastWord = order == Order.FALSE_TRUE;
        return matching(service, lastWord).or(() -> matching(service, !lastWord));
    }

    private Optional<DeployPattern> matching(String service, boolean allowed) {
        return patterns.stream()
                .filter(pattern -> pattern.allowed() == allowed && pattern.matches(service))
                .findFirst();
    }
}
