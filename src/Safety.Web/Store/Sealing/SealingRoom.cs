using Marten;
using Npgsql;

namespace Safety.Web.Store.Sealing;

/// <summary>Registers the vault.</summary>
public static class SealingRoom
{
    /// <summary>
    /// Adds the <see cref="Vault"/>, and opens it when the host starts. Register it before whatever seals at start.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Where the keys are.</param>
    public static IServiceCollection AddSealing(this IServiceCollection services, SealingOptions options)
    {
        // The pool is small: a key is one short query, and most are held in memory.
        var pool = new NpgsqlConnectionStringBuilder(options.KeysDatabase ?? options.Database)
        {
            MaxPoolSize = 8, CommandTimeout = Outage.StatementSeconds,
        };
        services.AddSingleton(options);
        services.AddKeyedSingleton(typeof(Vault), (_, _) => NpgsqlDataSource.Create(pool));
        services.AddSingleton(s => new MasterKeys(new MasterKeyFile(options.MasterKeyFile), Clock(s)));
        services.AddSingleton(s => new MasterKeyLedger(Source(s)));
        services.AddSingleton(s => new KeyCache(Clock(s)));
        services.AddSingleton(s => new Vault(
            new KeyStore(Source(s)), s.GetRequiredService<MasterKeys>(), s.GetRequiredService<KeyCache>(),
            options.KeysDatabase is not null, Clock(s), s.GetRequiredService<ILogger<Vault>>()));
        services.AddHostedService(s => new VaultOpening(
            options, Source(s), s.GetRequiredService<MasterKeys>(), s.GetRequiredService<MasterKeyLedger>(),
            s.GetRequiredService<ILogger<VaultOpening>>()));
        return services;
    }

    /// <summary>
    /// Puts the inserts of a batch's new keys into a Marten session, to be committed with its events.
    /// </summary>
    /// <param name="session">The session that stores the sealed texts.</param>
    /// <param name="batch">The sealing of this command.</param>
    /// <param name="cancel">Ends the wait for the database.</param>
    public static ValueTask EnlistAsync(
        this IDocumentOperations session, SealedBatch batch, CancellationToken cancel = default) =>
        batch.EnlistAsync((sql, arguments) => session.QueueSqlCommand(sql, arguments), cancel);

    /// <summary>
    /// The command <c>rotate-master-key</c>: makes a new master key and wraps every data key again, while the service
    /// may be running. Asked again after an interruption it goes on.
    /// </summary>
    /// <param name="options">Where the keys are.</param>
    /// <param name="output">Takes the sentence that says what was done, or why not.</param>
    /// <param name="cancel">Interrupts.</param>
    /// <returns>The exit code: 0 when done, 1 when refused.</returns>
    public static async Task<int> RotateMasterKeyAsync(
        SealingOptions options, TextWriter output, CancellationToken cancel = default)
    {
        await using var source = NpgsqlDataSource.Create(options.KeysDatabase ?? options.Database);
        var masters = new MasterKeys(new MasterKeyFile(options.MasterKeyFile), TimeProvider.System);
        try
        {
            var ledger = new MasterKeyLedger(source);
            var rotation = new MasterKeyRotation(source, masters, ledger, MasterKeyRotation.Pause);
            var count = await rotation.RotateAsync(afterStep: null, cancel);
            await output.WriteLineAsync(
                $"Master key version {masters.Ring.Current} is in force; {count} data keys were wrapped again.");
            return 0;
        }
        catch (Exception e) when (e is MasterKeyRefusedException or SealBrokenException or IOException
            or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static NpgsqlDataSource Source(IServiceProvider services) =>
        services.GetRequiredKeyedService<NpgsqlDataSource>(typeof(Vault));

    private static TimeProvider Clock(IServiceProvider services) =>
        services.GetService<TimeProvider>() ?? TimeProvider.System;
}
