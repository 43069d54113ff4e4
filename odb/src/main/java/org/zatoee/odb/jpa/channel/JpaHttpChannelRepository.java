// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.hibernate.exception.ConstraintViolationException;
import org.zatoee.core.channel.DuplicateChannelException;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.HttpChannelRepository;
import org.zatoee.core.cluster.ClusterRepository;
import org.zatoee.core.name.NameRule;
import org.zatoee.odb.jpa.session.JpaTransactions;

/** The channels in the table {@code http_soap}. Thread-safe. */
public final class JpaHttpChannelRepository implements HttpChannelRepository {

    private final JpaTransactions transactions;
    private final ClusterRepository clusters;

    public JpaHttpChannelRepository(JpaTransactions transactions, ClusterRepository clusters) {
        this.transactions = transactions;
        this.clusters = clusters;
    }

    /** What it maps. */
    public static List<Class<?>> entities() {
        return List.of(HttpSoapEntity.class);
    }

    @Override
    public List<HttpChannel> findAll(long clusterId) {
        // Sorted here, because databases sort text each by rules of their own.
        return transactions.read(em -> channels(em, clusterId)).stream()
                .map(HttpSoapEntity::toChannel)
                .sorted(Comparator.comparing(HttpChannel::name))
                .toList();
    }

    @Override
    public Optional<HttpChannel> findByName(long clusterId, String name) {
        return NameRule.allows(name)
                ? transactions.read(em -> byName(em, clusterId, name)).map(HttpSoapEntity::toChannel)
                : Optional.empty();
    }

    @Override
    public HttpChannel create(long clusterId, HttpChannel channel) {
        NameRule.check("name", channel.name());
        if (channel.internal()) {
            throw new IllegalArgumentException("the platform's own channels are not kept: " + channel.name());
        }
        return transactions.write(em -> {
            // First of all, because it locks the cluster: channels are created one after the other.
            clusters.bumpConfigVersion(clusterId);
            if (byName(em, clusterId, channel.name()).isPresent()) {
                throw new DuplicateChannelException(channel.name());
            }
            return insert(em, HttpSoapEntity.of(clusterId, channel)).toChannel();
        });
    }

    private static HttpSoapEntity insert(EntityManager em, HttpSoapEntity entity) {
        try {
            em.persist(entity);
            return entity;
        } catch (ConstraintViolationException e) {
            // Made by another since a transaction around this one began to read from a snapshot.
            throw new DuplicateChannelException(entity.name);
        }
    }

    private static List<HttpSoapEntity> channels(EntityManager em, long clusterId) {
        return em.createQuery(
                        "from HttpSoapEntity where clusterId = :clusterId"
                                + " and connection = :connection and transport = :transport",
                        HttpSoapEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("connection", HttpSoapEntity.CHANNEL)
                .setParameter("transport", HttpSoapEntity.PLAIN_HTTP)
                .getResultList();
    }

    private static Optional<HttpSoapEntity> byName(EntityManager em, long clusterId, String name) {
        return em.createQuery(
                        "from HttpSoapEntity where clusterId = :clusterId and name = :name"
                                + " and connection = :connection and transport = :transport",
                        HttpSoapEntity.class)
                .setParameter("clusterId", clusterId)
                .setParameter("name", name)
                .setParameter("connection", HttpSoapEntity.CHANNEL)
                .setParameter("transport", HttpSoapEntity.PLAIN_HTTP)
                .getResultStream()
                .findFirst();
    }
}
