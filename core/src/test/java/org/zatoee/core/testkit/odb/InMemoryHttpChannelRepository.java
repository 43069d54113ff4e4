// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.zatoee.core.channel.DuplicateChannelException;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.HttpChannelRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.testkit.odb.InMemoryTables.ChannelRow;

final class InMemoryHttpChannelRepository implements HttpChannelRepository {

    private final InMemoryTransactions transactions;
    private final ClusterRepository clusters;

    InMemoryHttpChannelRepository(InMemoryTransactions transactions, ClusterRepository clusters) {
        this.transactions = transactions;
        this.clusters = clusters;
    }

    @Override
    public List<HttpChannel> findAll(long clusterId) {
        return transactions.read(tables -> tables.channels().values().stream()
                .filter(row -> row.clusterId() == clusterId)
                .map(ChannelRow::channel)
                .sorted(Comparator.comparing(HttpChannel::name))
                .toList());
    }

    @Override
    public Optional<HttpChannel> findByName(long clusterId, String name) {
        return findAll(clusterId).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst();
    }

    @Override
    public HttpChannel create(long clusterId, HttpChannel channel) {
        NameRule.check("name", channel.name());
        if (channel.internal()) {
            throw new IllegalArgumentException("the platform's own channels are not kept: " + channel.name());
        }
        return transactions.write(tables -> {
            clusters.bumpConfigVersion(clusterId);
            if (findByName(clusterId, channel.name()).isPresent()) {
                throw new DuplicateChannelException(channel.name());
            }
            HttpChannel created = channel.stored(tables.nextId(), channel.version());
            tables.channels().put(created.id(), new ChannelRow(clusterId, created));
            return created;
        });
    }
}
