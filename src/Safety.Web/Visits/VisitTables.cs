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

    /// <summary>One-time links, by the hash of their secret.</summary>
    public static Table Link()
    {
        var table = Named("link");
        table.AddColumn("hash", "bytea").AsPrimaryKey();
        table.AddColumn<Guid>("visit").NotNull();
        table.AddColumn<Guid>("staff").NotNull();
        table.AddColumn("ends_at", "timestamp with time zone").NotNull();
        table.AddColumn("used_at", "timestamp with time zone");
        table.Indexes.Add(new IndexDefinition("link_ends") { Columns = ["ends_at"] });
        return table;
    }

    /// <summary>Keyed codes of telephone numbers; each speaks for one person.</summary>
    public static Table Phone()
    {
        var table = Named("phone");
        table.AddColumn<Guid>("staff").AsPrimaryKey();
        table.AddColumn<Guid>("key_id").NotNull();
        table.AddColumn<string>("code").NotNull();
        table.AddColumn<string>("hint").NotNull();
        table.Indexes.Add(new IndexDefinition("one_person_per_number") { Columns = ["code"], IsUnique = true });
        return table;
    }

    /// <summary>Which text messages came in, and what was written back.</summary>
    public static Table TextMessage()
    {
        var table = Named("text_message");
        table.AddColumn<string>("id").AsPrimaryKey();
        table.AddColumn<string>("reply").NotNull();
        table.AddColumn("came_at", "timestamp with time zone").NotNull();
        return table;
    }

    private static Table Named(string name) =>
        new(new PostgresqlObjectName("visit", name, SchemaUtils.IdentifierUsage.General));
}
