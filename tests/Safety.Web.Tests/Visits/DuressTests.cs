using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Visits;

/// <summary>What an onlooker gets to see of the duress code: nothing.</summary>
public sealed partial class DuressTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Well = "blue42";
    private const string Duress = "green77";

    /// <summary>Act and state: each pair must answer the same with either code.</summary>
    public static TheoryData<string, string> Acts { get; } = new()
    {
        { "check-ins", "underway" }, { "end", "underway" }, { "cancellation", "underway" },
        { "check-ins", "planned" }, { "end", "planned" }, { "cancellation", "planned" },
        { "check-ins", "ended" }, { "end", "ended" }, { "cancellation", "ended" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Every_answer_is_the_same_to_the_byte_and_so_is_what_is_read_afterwards(string act, string state)
    {
        await agency.Send("ada", "PUT", "/me/visit-codes", new { all_is_well_code = Well, duress_code = Duress });
        var (one, other) = (await In(state), await In(state));

        var ordinary = await Raw("POST", $"/visits/{one}/{act}", one, new { code = Well });
        var silent = await Raw("POST", $"/visits/{other}/{act}", other, new { code = Duress });
        var seenAfterOrdinary = await Raw("GET", $"/visits/{one}", one);
        var seenAfterSilent = await Raw("GET", $"/visits/{other}", other);

        Assert.Equal(ordinary, silent);
        Assert.Equal(seenAfterOrdinary, seenAfterSilent);
        Assert.Equal("", await agency.KindsOf(one));
        Assert.Equal("duress", await agency.KindsOf(other));
    }

    [Fact]
    public async Task The_worker_learns_nothing_from_lists_alerts_history_or_reports()
    {
        await agency.Send("ada", "PUT", "/me/visit-codes", new { all_is_well_code = Well, duress_code = Duress });
        var id = await agency.Started();
        await agency.Send("ada", "POST", $"/visits/{id}/end", new { code = Duress });
        await agency.Send("boss_north", "GET", $"/visits/{id}");

        foreach (var path in new[]
        {
            "/visits?scope=coming", "/visits?scope=past", "/visits?scope=requests", "/alerts?state=all",
            $"/history?staff={agency["ada"].Value}", $"/history?stream={id}", $"/staff/{agency["ada"].Value}/safety",
            "/visit-board", "/incidents",
        })
        {
            var text = (await agency.Send("ada", "GET", path)).Body.ToString();
            Assert.DoesNotContain("duress", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("answering_alert", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Who_answers_sees_that_it_has_not_ended_and_closing_it_ends_it()
    {
        await agency.Send("ada", "PUT", "/me/visit-codes", new { all_is_well_code = Well, duress_code = Duress });
        var id = await agency.Started();
        await agency.Send("ada", "POST", $"/visits/{id}/end", new { code = Duress });

        var truth = (await agency.Seen("boss_north", id)).GetProperty("answering").GetProperty("status").GetString();
        await agency.Send("boss_north", "POST", $"/visits/{id}/alarms/duress/closure",
            new { @class = "precautionary", finding = "Invented." });

        Assert.Equal("underway", truth);
        Assert.Equal("ended", (await agency.Seen("boss_north", id)).GetProperty("answering").GetProperty("status")
            .GetString());
    }

    [Fact]
    public async Task A_code_that_is_none_of_ones_own_is_refused_whatever_it_is()
    {
        await agency.Send("ada", "PUT", "/me/visit-codes", new { duress_code = Duress });
        var id = await agency.Started();

        var (status, problem) = await agency.Send("ada", "POST", $"/visits/{id}/end", new { code = "a slip" });

        Assert.Equal((422, "spoken_codes.code_not_right"), (status, problem.GetProperty("code").GetString()));
        Assert.Equal("underway", (await agency.Seen("ada", id)).GetProperty("running").GetProperty("status")
            .GetString());
    }

    [Theory]
    [InlineData("blue42", "blue43", "duress_code")]
    [InlineData("blue42", "abc", "duress_code")]
    [InlineData("a b c d", "green77", "all_is_well_code")]
    public async Task Codes_that_a_slip_could_confuse_are_refused(string well, string duress, string field)
    {
        var (status, problem) = await agency.Send(
            "ben", "PUT", "/me/visit-codes", new { all_is_well_code = well, duress_code = duress });

        Assert.Equal(422, status);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Fact]
    public async Task The_codes_stand_nowhere()
    {
        await agency.Send(
            "sid", "PUT", "/me/visit-codes", new { all_is_well_code = "wellword1", duress_code = "hush99x" });

        Assert.Empty(await agency.App.TablesThatHold("hush99x"));
        Assert.True((await agency.Send("sid", "GET", "/me/visit-codes")).Body.GetProperty("are_set").GetBoolean());
    }

    private async Task<Guid> In(string state)
    {
        await agency.AskAfterHistory();
        var id = state == "planned" ? await agency.Planned() : await agency.Started();
        if (state == "ended") await agency.Send("ada", "POST", $"/visits/{id}/end", new { });
        return id;
    }

    /// <summary>The whole answer, without its date, and with the visit's own id blotted out.</summary>
    private async Task<string> Raw(string method, string path, Guid visit, object? body = null)
    {
        using var client = agency.App.ClientOf(agency["ada"]);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"api/v1{path}");
        if (body is not null) request.Content = JsonContent.Create(body, body.GetType());
        using var answer = await client.SendAsync(request, Outings.Ct);
        var text = new StringBuilder().Append((int)answer.StatusCode).AppendLine();
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (name is not "Date") text.Append(name).Append(": ").AppendJoin(", ", values).AppendLine();
        }

        text.Append(await answer.Content.ReadAsStringAsync(Outings.Ct));
        return Random().Replace(text.ToString(), "…").Replace(visit.ToString("D"), "VISIT", StringComparison.Ordinal);
    }

    /// <summary>What differs in any two answers: the nonce of the page's scripts, and the trace of a problem.</summary>
    [GeneratedRegex("nonce-[^']+|\"trace_id\":\"[^\"]+\"")]
    private static partial Regex Random();
}
