// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Optional;

import org.zatoee.core.config.PlatformChannels;
import org.zatoee.service.BadRequestException;

/** Rules that HTTP channels keep to. */
final class ChannelRules {

    private ChannelRules() {}

    /** What is wrong with the URL path of a channel. */
    static Optional<String> urlPath(String path) {
        if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
            return Optional.of("must be a path only: neither ? nor # and what is behind them");
        }
        try {
            PlatformChannels.checkUserPath(path);
            return Optional.empty();
        } catch (BadRequestException e) {
            return Optional.of(e.violations().get(0).message());
        }
    }
}
