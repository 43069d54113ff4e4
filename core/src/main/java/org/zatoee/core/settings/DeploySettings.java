// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.zatoee.core.deployment.pattern.DeployPatterns;

/**
 * What may be deployed.
 *
 * @param patterns the names of services that may be
 */
public record DeploySettings(DeployPatterns patterns) {

    static final String PATTERNS = "zato.deploy.patterns-allowed";
    static final String ORDER = "zato.deploy.patterns-order";

    /** Everything. */
    public static final DeploySettings DEFAULT = new DeploySettings(DeployPatterns.ALL);

    public DeploySettings {
        Objects.requireNonNull(patterns, "patterns");
    }

    static DeploySettings of(Settings settings) {
        DeployPatterns.Order order = order(settings.text(ORDER, "true_false"));
        try {
            return new DeploySettings(DeployPatterns.parse(order, settings.text(PATTERNS, "*=True")));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "Setting " + PATTERNS + " must be patterns such as *=True, billing.*=False: " + e.getMessage());
        }
    }

    private static DeployPatterns.Order order(String word) {
        return Arrays.stream(DeployPatterns.Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new SettingsException(
                        "Setting " + ORDER + " must be true_false or false_true, not '" + word + "'"));
    }
}
