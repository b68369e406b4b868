using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// How many administrators there are, counted so that two who leave at once do not both count on the other.
/// </summary>
internal static class Administrators
{
    private const string CountSql =
        $$"""
        select count(*) from {{SafetyStore.Schema}}.mt_doc_staffmember as d
        where d.data @> '{"roles":["administrator"]}' and d.data ->> 'left_at' is null and d.id <> ?
        """;

    /// <summary>
    /// Counts the administrators besides a person within the command's transaction. Until it ends, no other command
    /// that could take an administrator away counts.
    /// </summary>
    public static async Task<int> OtherAdministrators(this Ledger ledger, StaffId person, CancellationToken ct)
    {
        await ledger.Hold("administrators", ct);
        return (await ledger.Session.AdvancedSql.QueryAsync<int>(CountSql, ct, person.Value))[0];
    }
}
