// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.util.Locale;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Counts quotes by country, for all servers together. Nobody waits for it. */
public final class RecordQuote implements Service<GetQuote.Quote, Void> {

    @Override
    public Void handle(GetQuote.Quote quote, ServiceContext zato) {
        long count = zato.kvdb().increment("shipping:quotes:" + quote.country().toLowerCase(Locale.ROOT), 1);
        zato.logger().log(System.Logger.Level.INFO, "Quote {0} to {1}: {2}", count, quote.country(), quote.price());
        return null;
    }
}
