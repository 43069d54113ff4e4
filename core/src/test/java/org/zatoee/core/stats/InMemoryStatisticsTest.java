// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.util.Map;

import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.testkit.keys.StatisticsContract;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

class InMemoryStatisticsTest extends StatisticsContract {

    private final InMemoryKvdbConnector connector = new InMemoryKvdbConnector();

    @Override
    protected StatisticsStore statistics() {
        return connector.connect().statistics();
    }

    @Override
    protected SampleStore samples() {
        return connector.connect().samples();
    }

    @Override
    protected void put(String key, Map<String, String> hash) {
        connector.hashes().put(key, hash);
    }

    @Override
    protected void set(String key, String text) {
        connector.hashes().set(key, text);
    }

    @Override
    protected void push(String key, String element) {
        connector.hashes().push(key, element);
    }
}
