using Safety.Core.Language;

namespace Safety.Web.Tests.Incidents;

public sealed class ListTests
{
    [Fact]
    public async Task Lists_hold_what_each_may_see_and_no_more()
    {
        await using var agency = await Agency.StartAsync();
        var own = await agency.Filed(agency.Ada);
        var forBea = await agency.Filed(agency.Ada, Bodies.With("on_behalf_of", agency.Bea.Value));
        var south = await agency.Filed(agency.ManagerOfSouth);
        var everything = new[] { own, forBea, south };

        foreach (var (person, visible) in new[]
        {
            (agency.Ada, new[] { own, forBea }), (agency.Bea, [forBea]), (agency.Cleo, []),
            (agency.ManagerOfNorth, [own, forBea]), (agency.ManagerOfSouth, [south]),
            (agency.SafetyLead, everything), (agency.Auditor, everything), (agency.Administrator, []),
        })
        {
            var (status, list) = await agency.Get(person, "");
            Assert.Equal(200, status);
            Assert.Equal(
                visible.Order(),
                list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).Order());
        }
    }

    [Fact]
    public async Task A_list_holds_what_is_asked_for_by_kind_severity_and_day()
    {
        await using var agency = await Agency.StartAsync();
        var abuse = await agency.Filed(agency.Ada, Bodies.With("category", "verbal_abuse"));
        var threat = await agency.Filed(agency.Ada, Bodies.With("category", "threat_weapon"));
        var now = agency.App.Now;
        var severity = (await agency.Get(agency.SafetyLead, "?category=threat_weapon")).Body
            .GetProperty("items")[0].GetProperty("severity_shown").GetString();

        foreach (var (query, found) in new (string, Guid[])[]
        {
            ("?category=verbal_abuse", [abuse]), ("?category=threat_weapon", [threat]), ("?category=near_miss", []),
            ($"?severity={severity}", [threat]), ("?severity=fatal_or_critical", []),
            ($"?from={Said(now.AddDays(-1))}&until={Said(now.AddDays(1))}", [abuse, threat]),
            ($"?from={Said(now.AddDays(1))}", []), ($"?until={Said(now.AddDays(-1))}", []),
        })
            Assert.Equal(found.Order(), await Ids(agency, agency.SafetyLead, query));

        foreach (var wrong in (string[])["category=odd", "severity=9"])
        {
            var (status, problem) = await agency.Get(agency.SafetyLead, $"?{wrong}");
            Assert.Equal((422, "reading_endpoints.unknown_choice"), (status, problem.GetProperty("code").GetString()));
        }

        static string Said(DateTimeOffset moment) => Uri.EscapeDataString(moment.ToString("O"));
    }

    [Fact]
    public async Task Who_is_named_or_owns_an_action_finds_it_in_their_list_and_whoever_is_accused_does_not()
    {
        await using var agency = await Agency.StartAsync();
        async Task<Guid> Naming(StaffId person, string role)
        {
            var body = Bodies.With("details", new { people = new[] { new { staff = person.Value, role } } });
            body["perpetrator_class"] = "coworker";
            return await agency.Filed(agency.Ada, body);
        }

        var seen = await Naming(agency.Cleo, "witness");
        await Naming(agency.Cleo, "subject");
        var promised = await agency.Filed(agency.Ada);
        await agency.Filed(agency.Ada);
        await agency.Done(agency.ManagerOfNorth, promised, "actions", new
        {
            id = Guid.CreateVersion7(),
            owner = agency.Cleo.Value,
            due_at = agency.App.Now.AddDays(1),
            what = "Change the lock.",
        });
        var later = await agency.Filed(agency.Ada);
        await agency.Done(agency.Ada, later, "details", new
        {
            id = Guid.CreateVersion7(),
            details = new { people = new[] { new { staff = agency.ManagerOfSouth.Value, role = "responder" } } },
        });

        Assert.Equal(new[] { seen, promised }.Order(), await Ids(agency, agency.Cleo, ""));
        Assert.Equal([later], await Ids(agency, agency.ManagerOfSouth, ""));
        Assert.Empty(await Ids(agency, agency.Cleo, "/own"));
        Assert.Equal(5, (await Ids(agency, agency.Auditor, "")).Count);
    }

    private static async Task<List<Guid>> Ids(Agency agency, StaffId person, string list)
    {
        var (_, page) = await agency.Get(person, list);
        return [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).Order()];
    }

    [Fact]
    public async Task Pages_of_a_list_follow_each_other_without_a_gap()
    {
        await using var agency = await Agency.StartAsync();
        var filed = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            filed.Add(await agency.Filed(agency.Ada));
            if (number % 2 == 0) agency.App.Clock!.Advance(TimeSpan.FromMinutes(1));
        }

        var seen = new List<Guid>();
        string? next = null;
        do
        {
            var (_, page) = await agency.Get(
                agency.SafetyLead, $"?limit=3{(next is null ? "" : "&cursor=" + next)}&state=open");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal(filed.Order(), seen.Order());
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?cursor=never")).Status);
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?limit=201")).Status);
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?state=lost")).Status);
    }
}
