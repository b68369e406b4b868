using Marten;

namespace Safety.Web.Store;

/// <summary>A state with the version of its stream, for ETag.</summary>
/// <typeparam name="T">The state.</typeparam>
/// <param name="State">The state.</param>
/// <param name="Version">The version.</param>
public sealed record Versioned<T>(T State, long Version);

/// <summary>Reads states together with their versions.</summary>
internal static class VersionedReading
{
    /// <summary>What to select from the table of a state, as row <c>d</c>, to get states with versions.</summary>
    public static string Select<T>() => "select jsonb_build_object('state', d.data, 'version', d.mt_version)"
        + $" from {SafetyStore.Schema}.mt_doc_{typeof(T).Name.ToLowerInvariant()} d";

    /// <summary>The state of a stream with its version, or null.</summary>
    public static async Task<Versioned<T>?> LoadVersioned<T>(this IQuerySession session, Guid id, CancellationToken ct)
        where T : class =>
        await session.AdvancedSql.QueryAsync<Versioned<T>>($"{Select<T>()} where d.id = ?", ct, id) is [var found]
            ? found
            : null;
}
