using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Store;

/// <summary>
/// What people and time may do to an agency's reports and alerts, drawn by chance and told through the real API and the
/// real watch. What is refused is refused; a seed tells the same story again, but for the ids.
/// </summary>
internal sealed class RandomHistory(TwoTeams agency, int seed)
{
    private static readonly string[] Workers = ["ada", "ben", "sid"];
    private static readonly string[] Answering = ["boss_north", "boss_south", "lead"];
    private readonly Random dice = new(seed);
    private readonly List<Guid> incidents = [];

    /// <summary>How many calls were carried out.</summary>
    public int Done { get; private set; }

    /// <summary>One more thing happens.</summary>
    public async Task Go()
    {
        var act = incidents.Count < 3 ? 0 : dice.Next(20);
        await (act switch
        {
            < 4 => File(),
            < 6 => Incident("POST", "details", Anybody(), new
            {
                id = Guid.CreateVersion7(),
                text = "More.",
                reported_severity = Perhaps<Severity>(),
            }),
            < 8 => Incident("POST", "corrections", Anybody(), new
            {
                id = Guid.CreateVersion7(),
                reason = "It was otherwise.",
                client_id = SomeClient(),
                category = Perhaps<IncidentCategory>(),
            }),
            8 => Incident("POST", "assessment", Pick(Answering), new
            {
                assessed_severity = Code(One<Severity>()),
                reason = "As I see it.",
            }),
            9 => Incident("POST", $"support/{dice.Next(4)}/{Pick(["offer", "decline", "provision"])}", Anybody(), null),
            10 => Incident("POST", "closure", Pick(Answering), new
            {
                reason = "action_taken",
                not_informed = "cannot_be_reached",
                not_investigated = "facts_clear",
            }),
            11 => Incident("POST", "reopening", Anybody(), new { reason = "It went on." }),
            < 16 => Answer(),
            _ => Pass(),
        });
    }

    private async Task File()
    {
        var id = Guid.CreateVersion7();
        var body = Bodies.With("client_id", SomeClient());
        body["category"] = Code(One<IncidentCategory>());
        body["reported_severity"] = Perhaps<Severity>();
        if (dice.Next(4) == 0) body["not_named_to_manager"] = true;
        if (await Send(Pick(Workers), "PUT", $"/incidents/{id}", body)) incidents.Add(id);
    }

    private Task<bool> Incident(string method, string what, string by, object? body) =>
        Send(by, method, $"/incidents/{Pick(incidents)}/{what}", body);

    private async Task Answer()
    {
        var (by, alert) = (Pick(Answering), await SomeAlert());
        var (what, body) = dice.Next(5) switch
        {
            0 => ("acknowledgement", (object?)null),
            1 => ("escalation", new { reason = "Now." }),
            2 => ("silence", new
            {
                reason = Code(One<SilenceReason>()),
                until = agency.App.Now + TimeSpan.FromMinutes(dice.Next(1, 90)),
            }),
            3 => ("resolution", new { decision = Code(One<AlertDecision>()), reason = "Decided." }),
            _ => ("reopening", new { reason = "It went on." }),
        };
        await Send(by, "POST", $"/alerts/{alert}/{what}", body);
    }

    private async Task Pass()
    {
        agency.App.Clock!.Advance(TimeSpan.FromMinutes(Math.Pow(2, dice.Next(12))));
        var ct = TestContext.Current.CancellationToken;
        await agency.App.Services.GetRequiredService<Sweep>().Beat(ct);
        await agency.App.Services.GetRequiredService<Deliverer>().SendDue(waitForAll: true, ct);
    }

    private async Task<bool> Send(string by, string method, string path, object? body)
    {
        var (status, answer) = await agency.Send(by, method, $"{path}", body);
        Assert.True(status < 500, $"Seed {seed}: {method} {path} gave {status} {answer}");
        if (status < 300) Done++;
        return status < 300;
    }

    private Task<Guid> SomeAlert() => agency.App.Scalar<Guid>(
        $"select id from safety.mt_doc_alert order by id offset {dice.Next(1000)}"
        + " % (select greatest(count(*), 1) from safety.mt_doc_alert) limit 1");

    private Guid? SomeClient() => dice.Next(3) switch
    {
        0 => null,
        1 => agency.Client.Value,
        _ => agency.ClientOfSouth.Value,
    };

    private string Anybody() => dice.Next(2) == 0 ? Pick(Workers) : Pick(Answering);

    private T Pick<T>(IReadOnlyList<T> from) => from[dice.Next(from.Count)];

    private T One<T>() where T : struct, Enum => Pick(Enum.GetValues<T>());

    private string? Perhaps<T>() where T : struct, Enum => dice.Next(2) == 0 ? null : Code(One<T>());

    private static string Code<T>(T value) where T : struct, Enum => HouseJson.Code(value);
}
