using System.Globalization;
using Safety.Core.Language;

namespace Safety.Web.Tests.Incidents;

/// <summary>Every endpoint, asked by everybody, about a report that Ada filed for Bea of the north.</summary>
public sealed class AccessTests(SharedAgency shared) : IClassFixture<SharedAgency>
{
    private static readonly Guid Action = Guid.Parse("0199aaaa-0000-7000-9000-000000000001");

    // Columns: Ada, who filed; Bea, to whom it happened; Cleo, their teammate; the manager of the north and the one of
    // the south; the safety lead; the auditor; the administrator; nobody. Cleo owns the action of the last row.
    [Theory]
    [InlineData("get", "                   200 200 404 200 404 200 200 404 401")]
    [InlineData("receipt", "               200 200 404 404 404 404 404 404 401")]
    [InlineData("details", "               200 200 404 200 404 200 403 404 401")]
    [InlineData("corrections", "           200 200 404 200 404 200 403 404 401")]
    [InlineData("assessment", "            403 403 404 200 404 200 403 404 401")]
    [InlineData("support", "               403 403 404 200 404 200 403 404 401")]
    [InlineData("support/0/offer", "       403 403 404 200 404 200 403 404 401")]
    [InlineData("support/0/decline", "     403 200 404 409 404 409 403 404 401")]
    [InlineData("support/0/provision", "   403 200 404 200 404 200 403 404 401")]
    [InlineData("actions", "               403 403 404 200 404 200 403 404 401")]
    [InlineData("investigation", "         403 403 404 200 404 200 403 404 401")]
    [InlineData("investigation/findings", "403 403 404 409 404 409 403 404 401")]
    [InlineData("information", "           403 403 404 200 404 200 403 404 401")]
    [InlineData("closure", "               403 403 404 200 404 200 403 404 401")]
    [InlineData("reopening", "             200 200 404 200 404 200 403 404 401")]
    [InlineData("completion", "            403 403 200 200 404 200 403 404 401")]
    public async Task Everybody_gets_what_their_relation_opens(string what, string expected)
    {
        var agency = shared.Agency;
        var got = new List<int>();
        foreach (var person in Askers(agency))
        {
            var id = await agency.Filed(agency.Ada, Bodies.With("on_behalf_of", agency.Bea.Value));
            got.Add(await Ask(agency, person, id, what));
        }

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse), got);
    }

    private static IEnumerable<StaffId?> Askers(Agency agency) =>
    [
        agency.Ada, agency.Bea, agency.Cleo, agency.ManagerOfNorth, agency.ManagerOfSouth, agency.SafetyLead,
        agency.Auditor, agency.Administrator, null,
    ];

    private static async Task<int> Ask(Agency agency, StaffId? person, Guid id, string what)
    {
        if (what == "get") return (await agency.Get(person, $"/{id}")).Status;
        if (what == "receipt") return (await agency.Get(person, $"/{id}/receipt")).Status;
        var path = what;
        if (what == "completion")
        {
            await agency.Done(agency.SafetyLead, id, "actions", BodyOf("actions", agency));
            path = $"actions/{Action}/completion";
        }

        return (await agency.Post(person, id, path, BodyOf(what, agency))).Status;
    }

    private static object BodyOf(string what, Agency agency) => what switch
    {
        "details" => new { id = Guid.CreateVersion7(), text = "More." },
        "corrections" => new
        {
            id = Guid.CreateVersion7(),
            reason = "Mistyped.",
            secondary_categories = new[] { "near_miss" },
        },
        "assessment" => new { assessed_severity = "fatal_or_critical" },
        "support" => new { kind = "time_off" },
        "actions" => new
        {
            id = Action,
            owner = agency.Cleo.Value,
            due_at = agency.App.Now.AddDays(1).ToString("O", CultureInfo.InvariantCulture),
            what = "Change the lock.",
        },
        "investigation/findings" => new { findings = "Found." },
        "information" => new { id = Guid.CreateVersion7(), message = "We changed the lock." },
        "closure" => new
        {
            reason = "action_taken",
            not_informed = "cannot_be_reached",
            not_investigated = "facts_clear",
        },
        "reopening" => new { reason = "It goes on." },
        _ => new { },
    };
}
