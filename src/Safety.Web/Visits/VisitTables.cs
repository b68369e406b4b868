using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Visits;

/// <summary>The tables of this room beside history: secrets and addresses, which must not stand in facts.</summary>
internal static class VisitTables
{
    /// <summary>Keyed codes, one row for each person who set a duress code.</summary>
    public static Table SpokenCode()
    {
        var table = Named("spoken_code");
        table.AddColumn<Guid>("staff").AsPrimaryKey();
        table.AddColumn<Guid>("key_id").NotNull();
        table.AddColumn<string>("well");
        table.AddColumn<string>("duress").NotNull();
        return table;
    }

    private static Table Named(string name) =>
        new(new PostgresqlObjectName("visit", name, SchemaUtils.IdentifierUsage.General));
}
