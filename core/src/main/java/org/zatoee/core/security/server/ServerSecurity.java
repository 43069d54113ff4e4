// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.server;

import java.time.InstantSource;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.zatoee.core.http.proxy.ProxyToken;
import org.zatoee.core.http.proxy.TrustedProxies;
import org.zatoee.core.kvdb.KvdbSecurity;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.auth.Authentication;
import org.zatoee.core.security.auth.CredentialVerifier;
import org.zatoee.core.security.certificate.CertificateCheck;
import org.zatoee.core.security.jwt.LocalRevocations;
import org.zatoee.core.security.jwt.OwnTokens;
import org.zatoee.core.security.jwt.RevokedTokens;
import org.zatoee.core.security.jwt.TokenVerifier;
import org.zatoee.core.security.jwt.service.JwtLogIn;
import org.zatoee.core.security.jwt.service.JwtLogOut;
import org.zatoee.core.security.login.LoginThrottle;
import org.zatoee.core.security.outage.Outage;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.core.security.rate.ClusterRateCounters;
import org.zatoee.core.security.rate.LocalRateCounters;
import org.zatoee.core.security.rate.RateLimiter;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.core.security.wss.ClusterNonces;
import org.zatoee.core.security.wss.LocalNonces;
import org.zatoee.core.security.wss.WssCheck;
import org.zatoee.core.settings.SecuritySettings;

/** Security of one server. It works before the KVDB is there, by itself. Thread-safe. */
public final class ServerSecurity {

    private final SecretVault vault;
    private final PasswordHasher hasher;
    private final CredentialVerifier verifier;
    private final OwnTokens tokens;
    private final RevokedTokens revoked;
    private final Authentication authentication;
    private final TrustedProxies proxies;
    private final RateLimiter limiter;
    private final JwtLogIn logIn;
    private final JwtLogOut logOut;
    private volatile KvdbSecurity shared;
    private volatile Runnable announce = () -> {};

    /**
     * Puts the parts together.
     *
     * @param definitions the definitions in force
     * @param clock tells whether tokens are good
     * @param nanoTime a clock that only goes forward, in nanoseconds: for all that is counted in time
     */
    public ServerSecurity(
            SecuritySettings settings,
            Supplier<SecurityDefinitions> definitions,
            InstantSource clock,
            LongSupplier nanoTime) {
        Objects.requireNonNull(definitions, "definitions");
        LocalRateCounters ownCounters = new LocalRateCounters(nanoTime);
        LocalNonces ownNonces = new LocalNonces(nanoTime);
        this.shared = new KvdbSecurity(ownCounters, new LocalNonces(nanoTime), new LocalRevocations(clock));
        this.vault = new SecretVault(settings.cryptoKeys());
        this.hasher = PasswordHasher.ofTheMachine();
        this.verifier = new CredentialVerifier(hasher, new LoginThrottle(nanoTime));
        this.tokens = new OwnTokens(vault, clock);
        this.revoked = new RevokedTokens(
                new SharedRevocations(() -> shared.tokenRevocations()),
                clock,
                () -> announce.run(),
                new Outage("the revoked tokens", nanoTime));
        TokenVerifier tokenVerifier = new TokenVerifier(tokens, revoked, clock);
        WssCheck wss = new WssCheck(
                new ClusterNonces(
                        (id, nonce, time) -> shared.nonces().add(id, nonce, time),
                        ownNonces,
                        new Outage("the nonces of WS-Security", nanoTime)),
                clock);
        ProxyToken proxyToken = new ProxyToken(settings.tlsProxyToken());
        this.proxies = new TrustedProxies(settings.trustedProxies(), proxyToken);
        this.authentication = new Authentication(verifier, new CertificateCheck(proxyToken), tokenVerifier, wss);
        this.limiter = new RateLimiter(
                new ClusterRateCounters(
                        (key, limit, window) -> shared.rateCounters().count(key, limit, window),
                        ownCounters,
                        new Outage("the counters of rate limits", nanoTime)),
                ownCounters);
        this.logIn = new JwtLogIn(definitions, verifier, tokens);
        this.logOut = new JwtLogOut(definitions, tokenVerifier, revoked);
    }

    /**
     * Shares with the other servers from now on.
     *
     * @param kvdb where what is shared is kept
     * @param announcement tells all servers to {@link #refresh()}: a token was revoked
     */
    public void connect(KvdbSecurity kvdb, Runnable announcement) {
        announce = Objects.requireNonNull(announcement, "announcement");
        shared = Objects.requireNonNull(kvdb, "kvdb");
        refresh();
    }

    /** Learns which tokens other servers revoked: to be called each second, and whenever one announces it. */
    public void refresh() {
        revoked.refresh();
    }

    /** Whose word is taken for where calls come from. */
    public TrustedProxies proxies() {
        return proxies;
    }

    /** Finds out who calls. */
    public Authentication authentication() {
        return authentication;
    }

    /** Keeps callers to rate limits. */
    public RateLimiter rateLimiter() {
        return limiter;
    }

    /** Keeps the secrets that are sent to others. */
    public SecretVault vault() {
        return vault;
    }

    /** Hashes the passwords that are only verified. */
    public PasswordHasher passwordHasher() {
        return hasher;
    }

    /** Gives out tokens. */
    public JwtLogIn logIn() {
        return logIn;
    }

    /** Ends tokens. */
    public JwtLogOut logOut() {
        return logOut;
    }
}
