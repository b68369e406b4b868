using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using Safety.Web.Tests.Ops;
using Safety.Web.Tests.Store.Postgres;
using Safety.Web.Tests.Watch;

namespace Safety.Faults;

/// <summary>
/// An agency whose service runs as processes over a private server, with people who are out on visits, so that
/// processes and the server can be killed under them. The tests talk to this machine alone.
/// </summary>
internal sealed class OutAndAbout : IAsyncDisposable
{
    /// <summary>Within what time a missed moment is found.</summary>
    public static readonly TimeSpan Promised = TimeSpan.FromSeconds(15);

    /// <summary>The same, when something dies in the meantime.</summary>
    public static readonly TimeSpan PromisedUnderOneFault = TimeSpan.FromSeconds(60);

    /// <summary>How long the tests wait for what must come.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(150);

    private static readonly string[] Roles = ["team_manager", "safety_lead", "every_manager"];

    private readonly TestFolder folder = new();
    private readonly List<PublishedService> nodes = [];
    private readonly Guid client = Guid.CreateVersion7();

    private OutAndAbout()
    {
    }

    public KilledAgency Agency { get; private set; } = null!;

    public SmtpSink Mail { get; } = new();

    /// <summary>The node that was started first.</summary>
    public PublishedService FirstNode => nodes[0];

    /// <summary>The data folder of the processes and of their private server.</summary>
    public string Data => Path.Combine(folder.Path, "data");

    /// <summary>A moment by the database's clock, which the watch follows.</summary>
    public async Task<DateTimeOffset> NowAsync() =>
        (await Agency.Rows("select clock_timestamp()", row => row.GetFieldValue<DateTimeOffset>(0)))[0];

    /// <summary>
    /// Starts the agency with one node: a ladder of five-second steps, and no grace after a visit's end.
    /// </summary>
    public static async Task<OutAndAbout> StartAsync()
    {
        var here = new OutAndAbout();
        here.Agency = await KilledAgency.In(here.Data);
        var node = await here.AddNodeAsync();
        var (agency, at) = (here.Agency, node.Address);
        var steps = Roles.Select(role => new { targets = new[] { new { role } }, answer_within = "00:00:05" });
        await Done(agency.Send(at, agency.Administrator, "PUT", $"/teams/{agency.Team.Value}/ladder", new { steps }));
        var (_, policy) = await agency.Send(at, agency.Lead, "GET", "/policy");
        var numbers = JsonNode.Parse(policy.GetProperty("numbers").GetRawText())!;
        numbers["visit_overrun_after"] = "00:00:00";
        await Done(agency.Send(
            at, agency.Lead, "POST", "/policy/adoption",
            new { expected_version = 0, why = "An invented policy without grace.", numbers }));
        await Done(agency.Send(
            at, agency.Worker, "PUT", $"/clients/{here.client}", new { reference = "I-1", team = agency.Team.Value }));
        await Done(agency.Send(
            at, agency.Worker, "POST", $"/clients/{here.client}/intake-checks", new { history = "none_known" }));
        return here;
    }

    /// <summary>Starts one more process of the service.</summary>
    public async Task<PublishedService> AddNodeAsync()
    {
        var node = await PublishedService.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "Safety.Web.dll"), Data,
            ("Safety__Mail__Host", "127.0.0.1"), ("Safety__Mail__Port", $"{Mail.Port}"),
            ("Safety__Mail__From", "safety@example.org"), ("Safety__Mail__RequireTls", "false"));
        nodes.Add(node);
        return node;
    }

    /// <summary>Sends the worker out until a moment; the page that started it never comes back.</summary>
    private async Task<Guid> GoOutAsync(Uri address, TimeSpan lasts)
    {
        var visit = Guid.CreateVersion7();
        var now = await NowAsync();
        await Done(Agency.Send(address, Agency.Worker, "PUT", $"/visits/{visit}", new
        {
            client_id = client,
            place_kind = "client_home",
            place = "Invented Lane 1",
            purpose = "care",
            starts_at = now,
            ends_at = now + lasts,
        }));
        await Done(Agency.Send(address, Agency.Worker, "POST", $"/visits/{visit}/start"));
        return visit;
    }

    /// <summary>Sends the worker out on several visits, each of which lasts so many seconds.</summary>
    public async Task<IReadOnlyList<Guid>> GoOutAsync(PublishedService node, int[] seconds)
    {
        var visits = new List<Guid>();
        foreach (var lasts in seconds)
            visits.Add(await GoOutAsync(node.Address, TimeSpan.FromSeconds(lasts)));
        return visits;
    }

    /// <summary>Waits until the ladder of each visit's alert has come to its end.</summary>
    public async Task UntilToldAsync(IReadOnlyList<Guid> visits, string when) =>
        await Patience.Until(
            async () => await Ladders.AreToldToEverybodyAsync(this, visits), Limit,
            () => $"Not every ladder came to its end, {when}. The relay took {Mail.Mails.Count} mails.");

    /// <summary>Lets a fault last, or come when it comes; nothing is concluded from the time itself.</summary>
    public static Task LetPass(TimeSpan lasts) => Task.Delay(lasts, TestContext.Current.CancellationToken);

    /// <summary>What the visits left in the history.</summary>
    public async Task<OutingRecord> RecordAsync(IReadOnlyCollection<Guid> visits) => new(
        [
            .. (await Agency.Rows(
                """
                select stream_id, (data ->> 'alarm_at')::timestamptz, (data ->> 'found_at')::timestamptz
                from safety.mt_events where type = 'visit_found_overdue'
                """,
                row => new FoundOverdue(row.GetGuid(0), At(row, 1), At(row, 2))))
                .Where(one => visits.Contains(one.Visit)),
        ],
        await Agency.Rows(
            "select (data -> 'subject' ->> 'id')::uuid from safety.mt_events where type = 'alert_raised'"
            + " and data ->> 'kind' = 'visit_overrun'",
            row => row.GetGuid(0)),
        visits);

    public async ValueTask DisposeAsync()
    {
        nodes.ForEach(node => node.Dispose());
        Mail.Dispose();
        await Agency.DisposeAsync();
        folder.Dispose();
    }

    private static async Task Done(Task<(int Status, JsonElement Body)> act)
    {
        var (status, body) = await act;
        Assert.True(status is 200 or 201, body.ToString());
    }

    private static DateTimeOffset At(NpgsqlDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);
}
