using System.Text.Json;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Staff.Supervisions;

/// <summary>Who records, reads and takes back supervision, over the API.</summary>
public sealed class SupervisionApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private string Day => agency.App.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private object Held(int minutes = 60) => new
    {
        outcome = "held",
        kind = "clinical",
        day = Day,
        supervisor_id = agency["boss_north"].Value,
        minutes,
        safety_discussed = true,
    };

    private string Of(string person) => $"/staff/{agency[person].Value}/supervision";

    [Theory]
    [InlineData(null, 401, 401)]
    [InlineData("ada", 200, 200)]
    [InlineData("boss_north", 200, 200)]
    [InlineData("ben", 404, 404)]
    [InlineData("sid", 404, 404)]
    [InlineData("boss_south", 404, 404)]
    [InlineData("lead", 403, 200)]
    [InlineData("auditor", 403, 200)]
    [InlineData("admin", 403, 404)]
    public async Task The_worker_and_their_manager_record_and_few_others_read(string? by, int records, int reads)
    {
        var path = $"{Of("ada")}/{Guid.CreateVersion7()}";
        Assert.Equal(records, await agency.Status(by, "PUT", path, Held()));
        Assert.Equal(records, await agency.Status(by, "PUT", path, Held()));
        if (records == 200) Assert.Equal(409, await agency.Status(by, "PUT", path, Held(61)));
        Assert.Equal(reads, await agency.Status(by, "GET", Of("ada")));
        if (records == 200) Assert.Equal(200, await agency.Status(by, "POST", $"{path}/withdrawal"));
        if (records == 200) Assert.Equal(200, await agency.Status(by, "POST", $"{path}/withdrawal"));
    }

    [Fact]
    public async Task What_was_recorded_is_read_back_and_only_the_worker_or_who_recorded_it_takes_it_back()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Equal(200, await agency.Status("sid", "PUT", $"{Of("sid")}/{one}", Held()));
        Assert.Equal(200, await agency.Status("boss_south", "PUT", $"{Of("sid")}/{other}", new
        {
            outcome = "cancelled",
            kind = "line",
            day = Day,
            lost_by = "agency",
        }));
        Assert.Equal(403, await agency.Status("boss_south", "POST", $"{Of("sid")}/{one}/withdrawal"));
        Assert.Equal(404, await agency.Status("sid", "POST", $"{Of("sid")}/{Guid.CreateVersion7()}/withdrawal"));
        var read = (await agency.Send("sid", "GET", Of("sid"))).Body;
        Assert.Equal(90, read.GetProperty("rule").GetProperty("minutes_per_month").GetInt32());
        var entries = read.GetProperty("entries").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("session").GetGuid());
        Assert.Equal("held", entries[one].GetProperty("outcome").GetString());
        Assert.Equal(
            ("cancelled", "agency", JsonValueKind.Null),
            (entries[other].GetProperty("outcome").GetString(), entries[other].GetProperty("lost_by").GetString(),
                entries[other].GetProperty("supervisor").ValueKind));
        Assert.Equal(200, await agency.Status("sid", "POST", $"{Of("sid")}/{other}/withdrawal"));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("ada", 403)]
    [InlineData("boss_north", 200)]
    [InlineData("lead", 403)]
    public async Task A_manager_reads_the_supervision_of_their_people(string? by, int status)
    {
        var (answered, body) = await agency.Send(by, "GET", "/supervision/team");
        Assert.Equal(status, answered);
        if (status != 200) return;
        var people = body.GetProperty("people").EnumerateArray()
            .Select(one => one.GetProperty("worker").GetProperty("id").GetGuid());
        Assert.Contains(agency["ada"].Value, people);
        Assert.DoesNotContain(agency["sid"].Value, people);
    }

    [Theory]
    [InlineData("{}", 422, "outcome")]
    [InlineData("""{"outcome":"held"}""", 422, "kind")]
    [InlineData("""{"outcome":"held","kind":"clinical"}""", 422, "day")]
    [InlineData("""{"outcome":"held","kind":"clinical","day":"{day}"}""", 422, "minutes")]
    [InlineData("""{"outcome":"held","kind":"clinical","day":"{day}","minutes":60}""", 422, "safety_discussed")]
    [InlineData("""{"outcome":"missed","kind":"clinical","day":"{day}"}""", 422, "lost_by")]
    [InlineData("""{"outcome":"missed","kind":"tea","day":"{day}"}""", 400, "kind")]
    [InlineData("""{"outcome":"missed","kind":"line","day":"2020-01-01","lost_by":"worker"}""", 422, "day")]
    [InlineData(
        """{"outcome":"held","kind":"line","day":"{day}","minutes":481,"safety_discussed":true}""", 422, "minutes")]
    [InlineData(
        """{"outcome":"missed","kind":"line","day":"{day}","lost_by":"worker","supervisor_id":"{ada}"}""", 422,
        "supervisor")]
    public async Task Bad_input_is_said_by_field(string json, int status, string field)
    {
        var said = JsonDocument.Parse(json.Replace("{day}", Day, StringComparison.Ordinal)
            .Replace("{ada}", $"{agency["ada"].Value}", StringComparison.Ordinal)).RootElement;
        var (answered, body) = await agency.Send("ada", "PUT", $"{Of("ada")}/{Guid.CreateVersion7()}", said);
        Assert.Equal(status, answered);
        Assert.Contains($"\"{field}", body.ToString(), StringComparison.Ordinal);
    }
}
