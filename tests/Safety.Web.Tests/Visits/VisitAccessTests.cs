using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Visits;

/// <summary>Role by relation, for every endpoint about one visit.</summary>
public sealed class VisitAccessTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    /// <summary>
    /// Who asks of a visit that is planned, with an open request to anybody: reading, refusal, request, escort,
    /// declination, authorisation, start, check-in, SOS, end, cancellation, alarm, note.
    /// </summary>
    public static TheoryData<string, int[]> Planned { get; } = new()
    {
        { "ada", [200, 200, 200, 422, 409, 403, 409, 409, 200, 409, 200, 403, 403] },
        { "ben", [200, 403, 403, 200, 409, 403, 403, 403, 403, 403, 403, 403, 403] },
        { "boss_north", [200, 403, 200, 200, 200, 200, 409, 409, 200, 409, 200, 409, 403] },
        { "lead", [200, 403, 200, 200, 200, 200, 409, 409, 200, 409, 200, 409, 403] },
        { "auditor", [200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 403, 404] },
        { "sid", [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404] },
        { "boss_south", [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404] },
        { "admin", [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404] },
    };

    private static readonly (string Method, string Path, object? Body)[] Asks =
    [
        ("GET", "", null),
        ("POST", "/solo-refusal", null),
        ("POST", "/escort-request", new { }),
        ("POST", "/escorts", new { }),
        ("POST", "/escort-declinations", new { reason = "Invented." }),
        ("POST", "/authorisation", new { control = "open_line", reason = "Invented." }),
        ("POST", "/start", null),
        ("POST", "/check-ins", new { }),
        ("POST", "/sos", null),
        ("POST", "/end", new { }),
        ("POST", "/cancellation", new { }),
        ("POST", "/alarms/overrun/closure", new { @class = "test", finding = "Invented." }),
        ("GET", "/pre-visit-note", null),
    ];

    [Theory]
    [MemberData(nameof(Planned))]
    public async Task Each_role_and_relation_may_do_exactly_what_it_should(string who, int[] expected)
    {
        var seen = new List<int>();
        foreach (var (method, path, body) in Asks)
        {
            var id = await Waiting();
            seen.Add(await agency.Status(who, method, $"/visits/{id}{path}", body));
        }

        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task Nobody_without_a_sign_in_gets_anywhere()
    {
        var id = await Waiting();
        foreach (var (method, path, body) in Asks)
            Assert.Equal(401, await agency.Status(null, method, $"/visits/{id}{path}", body));
    }

    [Fact]
    public async Task Somebody_whom_an_alarm_called_sees_the_visit_while_it_is_open()
    {
        var id = await agency.Started(plan: agency.Plan(note: "Invented note."));
        var sid = new LadderStep([new LadderTarget(LadderRole.Person, agency["sid"])]);
        await agency.App.Done(
            new SetEscalationLadder(agency.North, new EscalationLadder([sid])), Actor.Person(agency["admin"]));
        Assert.Equal(404, await agency.Status("sid", "GET", $"/visits/{id}"));

        await agency.Send("ada", "POST", $"/visits/{id}/sos");
        var seen = await agency.Send("sid", "GET", $"/visits/{id}");
        var note = await agency.Send("sid", "GET", $"/visits/{id}/pre-visit-note");
        await agency.Send("sid", "POST", $"/visits/{id}/alarms/sos/closure",
            new { @class = "test", finding = "Invented." });

        Assert.Equal("called", seen.Body.GetProperty("relation").GetString());
        Assert.Equal("Invented Lane 1", seen.Body.GetProperty("place").GetString());
        Assert.Equal("Invented note.", note.Body.GetProperty("note").GetString());
        Assert.Equal(404, await agency.Status("sid", "GET", $"/visits/{id}"));
    }

    [Fact]
    public async Task Only_who_answers_sees_versions_alarms_and_the_truth()
    {
        var id = await Waiting();

        Assert.Null((await agency.Seen("ada", id)).GetProperty("answering").GetString());
        Assert.Null((await agency.Seen("ben", id)).GetProperty("place").GetString());
        Assert.Null((await agency.Seen("ben", id)).GetProperty("client_id").GetString());
        Assert.Equal("planned", (await agency.Seen("lead", id)).GetProperty("answering").GetProperty("status")
            .GetString());
    }

    private async Task<Guid> Waiting()
    {
        await agency.AskAfterHistory();
        var id = await agency.Planned(plan: agency.Plan(wantsCover: true));
        await agency.Send("ada", "POST", $"/visits/{id}/escort-request", new { });
        return id;
    }
}
