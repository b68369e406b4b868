using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Browser.Tests.Kit;

/// <summary>
/// An invented team with a manager and a worker, a client, and one of each office, for a test of pages.
/// </summary>
public sealed class Office
{
    private readonly IServiceProvider services;

    private Office(IServiceProvider services) => this.services = services;

    /// <summary>The team.</summary>
    public TeamId Team { get; } = new(Guid.CreateVersion7());

    /// <summary>A client of the team.</summary>
    public ClientId Client { get; } = new(Guid.CreateVersion7());

    /// <summary>Works in the team.</summary>
    public Person Worker { get; private set; } = default!;

    /// <summary>Manages it.</summary>
    public Person Manager { get; private set; } = default!;

    /// <summary>Leads safety.</summary>
    public Person Lead { get; private set; } = default!;

    /// <summary>Audits.</summary>
    public Person Auditor { get; private set; } = default!;

    /// <summary>Keeps people and teams.</summary>
    public Person Administrator { get; private set; } = default!;

    /// <summary>Makes one.</summary>
    /// <param name="site">The service.</param>
    /// <param name="name">The name of the team.</param>
    public static async Task<Office> OpenAsync(Site site, string name)
    {
        var people = site.Host.People;
        var office = new Office(site.Host.Services)
        {
            Worker = await people.NewAsync(StaffRole.Staff),
            Manager = await people.NewAsync(StaffRole.Manager),
            Lead = await people.NewAsync(StaffRole.SafetyLead),
            Auditor = await people.NewAsync(StaffRole.Auditor),
            Administrator = await people.NewAsync(StaffRole.Administrator),
        };
        await office.TellAsync(name);
        return office;
    }

    /// <summary>The worker files a report, as the form would.</summary>
    public async Task<Guid> ReportAsync(
        IncidentCategory category = IncidentCategory.ThreatWeapon, string words = "They showed a knife at the door.")
    {
        var id = Guid.CreateVersion7();
        var asker = new Asker(Worker.Staff, new HashSet<StaffRole> { StaffRole.Staff });
        var form = new ReportForm { Category = category, Description = words, ClientId = Client };
        var filed = await services.GetRequiredService<IncidentDesk>().ReportAsync(asker, id, form, default);
        Assert.Null(filed.Refusal);
        return id;
    }

    /// <summary>The alerts about what happened in the team.</summary>
    public async Task<IReadOnlyList<Guid>> AlertsAsync()
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.AdvancedSql.QueryAsync<Guid>(
            "select id from safety.mt_doc_alert where data -> 'subject' ->> 'team' = ?", CancellationToken.None,
            Team.Value.ToString("D"));
    }

    /// <summary>Asks a command as somebody, and fails the test if it is refused.</summary>
    public async Task DoneAsync(object command, Person by) =>
        Assert.Null((await services.GetRequiredService<Dispatcher>().Ask(command, Actor.Person(by.Staff))).Refusal);

    /// <summary>The worker takes the client on, is supervised, and asks that somebody else goes on.</summary>
    public async Task CarryAndAskAsync()
    {
        var one = AllocationId.For(Client, Worker.Staff);
        var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
        var words = new SealedText(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");
        await DoneAsync(new ProposeAllocation(Client, Worker.Staff, new CaseType("points", "complex")), Manager);
        await DoneAsync(new AcceptAllocation(one), Worker);
        await DoneAsync(new RequestRelease(one, CaseRequestKind.Transfer, words, false), Worker);
        await DoneAsync(
            new RecordSupervision(
                Worker.Staff, Guid.CreateVersion7(), SupervisionKind.Clinical, yesterday, Manager.Staff, 60, 1, true,
                null),
            Worker);
    }

    private async Task TellAsync(string name)
    {
        var now = services.GetRequiredService<EffectiveClock>().GetUtcNow();
        await using (var session = services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.StartStream<Team>(Team.Value,
                new TeamFormed(Team, name, null, now), new TeamManagerSet(Team, Manager.Staff, null, null, now));
            session.Events.StartStream<Client>(Client.Value,
                new ClientRegistered(Client, $"INV-{Client.Value.ToString("N")[^6..]}", null, Team, null, now));
            foreach (var person in new[] { Worker, Manager })
                session.Events.Append(
                    person.Staff.Value, new StaffMemberMovedTeam(person.Staff, null, Team, null, now));
            await session.SaveChangesAsync();
        }

        await services.GetRequiredService<Standing>().RefreshFromOthers(CancellationToken.None);
    }
}
