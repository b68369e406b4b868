using System.Diagnostics;
using Marten;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Contacts;
using Safety.Web.Incidents;
using Safety.Web.Limits;
using Safety.Web.Staff.Pulses;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Store;
using Safety.Web.Visits;
using Safety.Web.Watch;

namespace Safety.Web.Demo;

/// <summary>
/// Fills an empty installation with an invented agency and a year of its history, told through the real commands under
/// a moved clock, so that every page has something true to show.
/// </summary>
public static class DemoAgency
{
    /// <summary>How many incidents the year has.</summary>
    public const int IncidentCount = 2_000;

    // A visit is planned for every fifth incident, so that telling takes not much longer.
    private const int IncidentsPerVisit = 5;

    // Most clients keep their appointments, and nothing else is to be told of them.
    private const int IncidentsPerQuietClient = 80;

    private const int IncidentsPerCase = 20;

    private static readonly TimeSpan ViewsLagAtMost = TimeSpan.FromMinutes(2);

    /// <summary>Tells the story, unless somebody works here already.</summary>
    /// <param name="settings">The installation.</param>
    /// <param name="output">Takes the progress and the sign-ins.</param>
    /// <param name="incidents">How many incidents; tests tell a shorter year.</param>
    /// <param name="ct">Gives up; what was told stays.</param>
    /// <returns>Whether the installation is a demo's: told now, or by an earlier start.</returns>
    public static async Task<bool> TellAsync(
        HostSettings settings, TextWriter output, int incidents = IncidentCount, CancellationToken ct = default)
    {
        var end = settings.MachineClock.GetUtcNow();
        var clock = new DemoClock(end.AddDays(-366));
        await using var host = SafetyHost.Build(["--Logging:Level=Fatal"], Moved(settings, clock), builder =>
        {
            builder.Services.AddSingleton<IDeliveryChannel>(new ToldChannel(ContactChannel.Email));
            builder.Services.AddSingleton<IDeliveryChannel>(new ToldChannel(ContactChannel.Webhook));
        });
        await host.StartAsync(ct);
        var standing = host.Services.GetRequiredService<Standing>();
        await standing.RefreshFromOthers(ct);
        if (standing.Directory.Everybody.Any())
        {
            var told = Path.Combine(settings.DataFolder, DemoSignIns.FileName);
            await output.WriteLineAsync(File.Exists(told)
                ? $"The demo was told before; its sign-ins are in {told}."
                : "Somebody works here already; the demo adds nothing and changes no setting.");
            await host.StopAsync(ct);
            return File.Exists(told);
        }

        await Tell(host.Services, clock, end, settings, output, incidents, ct);
        using var daemon = await host.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.WaitForNonStaleData(ViewsLagAtMost);
        await host.StopAsync(ct);
        return true;
    }

    /// <summary>How the demo is served: nobody must set up a second factor, and mail is laid into a folder.</summary>
    public static IReadOnlyList<string> ServeWith(HostSettings settings) =>
    [
        "--Door:SecondFactor=Offered", $"--Safety:Mail:Folder={Path.Combine(settings.DataFolder, "mail")}",
    ];

    // Nobody waits for a receipt in a story: it need not be on the disk before the next sentence.
    private static HostSettings Moved(HostSettings settings, DemoClock clock) => settings with
    {
        ConnectionString = settings.ConnectionString + ";Options=-c synchronous_commit=off",
        MachineClock = clock,
        FollowDatabaseClock = false,
        Watch = false,
        Url = "http://127.0.0.1:0",
    };

    private static async Task Tell(
        IServiceProvider services, DemoClock clock, DateTimeOffset end, HostSettings settings, TextWriter output,
        int incidents, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var teller = new DemoTeller(services, clock);
        var people = new DemoPeople(teller);
        await people.EnterAll();
        var desk = services.GetRequiredService<IncidentDesk>();
        var story = new DemoIncidents(teller, people, desk, new DemoFollowUp(teller, people, desk));
        story.Plan(incidents, teller.Now.AddDays(1), end);
        var visits = new DemoVisits(
            teller, people, services.GetRequiredService<VisitDesk>(), services.GetRequiredService<IDocumentStore>());
        visits.Plan(incidents / IncidentsPerVisit, teller.Now.AddDays(2), end);
        var contacts = new DemoContacts(
            teller, people, services.GetRequiredService<ContactDesk>(), services.GetRequiredService<LimitDesk>());
        contacts.Plan(incidents / IncidentsPerQuietClient, end);
        new DemoOutcomes(teller, people, contacts, services.GetRequiredService<OutcomeDesk>()).Plan(end);
        new DemoCases(teller, people, contacts, services.GetRequiredService<CaseDesk>())
            .Plan(incidents / IncidentsPerCase, end);
        new DemoSupervision(teller, people, services.GetRequiredService<SupervisionDesk>())
            .Plan(teller.Now, end, contacts.Pair(0, 1).Worker);
        new DemoPulses(teller, people, services.GetRequiredService<PulseDesk>()).Plan(end);
        var answers = new DemoAnswers(teller, people, services.GetRequiredService<AlertDesk>());
        answers.Begin();
        answers.PlanRounds(teller.Now, end);
        await teller.TellUntil(end, Progress(output), ct);
        var made = await DemoSignIns.Make(services, people, settings.DataFolder);
        await output.WriteLineAsync(
            $"An invented agency with a year of history: {teller.Commands} commands in "
            + $"{watch.Elapsed.TotalSeconds:F0} s.");
        foreach (var signIn in made)
            await output.WriteLineAsync($"  {signIn.Role,-14} {signIn.UserName,-34} {signIn.Password}");
        await output.WriteLineAsync($"  API tokens are in {Path.Combine(settings.DataFolder, DemoSignIns.FileName)}");
    }

    private static Action<double> Progress(TextWriter output)
    {
        var told = 0;
        return done =>
        {
            if ((int)(done * 10) <= told)
                return;
            told = (int)(done * 10);
            output.WriteLine($"  {told * 10} % of the year is told");
        };
    }

    /// <summary>In the story every message arrives, and none leaves this machine.</summary>
    private sealed class ToldChannel(ContactChannel channel) : IDeliveryChannel
    {
        public ContactChannel Channel => channel;

        public Task<Sent> Send(Core.Alerts.AlertMessage message, StaffMember to, CancellationToken ct) =>
            Task.FromResult(new Sent(true, "250"));
    }
}
