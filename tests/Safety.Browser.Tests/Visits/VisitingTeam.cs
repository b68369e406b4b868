using Microsoft.Extensions.DependencyInjection;
using Safety.Browser.Tests.Incidents;
using Safety.Browser.Tests.Kit;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits;

namespace Safety.Browser.Tests.Visits;

/// <summary>An invented team that visits a client with an approved known risk of violence.</summary>
internal sealed record VisitingTeam(ReportingTeam Team, ClientId Client)
{
    private const string Place = "Invented Lane 3, second floor, left door";

    public Site Site => Team.Site;

    private IServiceProvider Services => Site.Host.Services;

    private VisitDesk Desk => Services.GetRequiredService<VisitDesk>();

    public static async Task<VisitingTeam> MakeAsync(Site site)
    {
        var team = await ReportingTeam.MakeAsync(site);
        var services = site.Host.Services;
        var client = await services.GetRequiredService<ClientReferences>().FindAsync(team.ClientReference, default);
        var made = new VisitingTeam(team, client!.Value);
        var (desk, risk) = (services.GetRequiredService<ClientDesk>(), new KnownRiskId(Guid.CreateVersion7()));
        var form = new ProposalForm
        {
            Kind = KnownRiskKind.PhysicalViolence, Why = "Pushed a colleague against the wall.",
            Concern = "Seen by two of the team.", ReviewDueAt = made.Now.AddDays(90),
        };
        var colleague = AskerOf(team.Colleague, StaffRole.Staff);
        var manager = AskerOf(team.Manager, StaffRole.Manager);
        Assert.Null((await desk.ProposeAsync(colleague, made.Client, risk, form, null, default)).Refusal);
        Assert.Null((await desk.ApproveAsync(manager, made.Client, risk, null, default)).Refusal);
        return made;
    }

    public DateTimeOffset Now => Services.GetRequiredService<EffectiveClock>().GetUtcNow();

    public Asker Worker => AskerOf(Team.Worker, StaffRole.Staff);

    /// <summary>Plans a visit as the form would.</summary>
    public async Task<VisitId> PlanAsync(TimeSpan? ahead = null, bool asksColleague = false)
    {
        var id = new VisitId(Guid.CreateVersion7());
        var startsAt = Now + (ahead ?? TimeSpan.Zero);
        var form = new PlanForm
        {
            ClientId = Client, PlaceKind = VisitPlaceKind.ClientHome, Place = Place, Purpose = VisitPurpose.Care,
            StartsAt = startsAt, EndsAt = startsAt.AddHours(1), With = asksColleague ? [Team.Colleague.Staff] : null,
            PreVisitNote = "The dog is behind the kitchen door.",
        };
        Assert.Null((await Desk.PlanAsync(Worker, id, form, default)).Refusal);
        return id;
    }

    /// <summary>Plans a visit on which the colleague comes along, and starts it.</summary>
    public async Task<VisitId> StartAsync()
    {
        var id = await PlanAsync(asksColleague: true);
        var colleague = AskerOf(Team.Colleague, StaffRole.Staff);
        Assert.Null((await Desk.EscortAsync(colleague, id, new EscortForm(), null, default)).Refusal);
        Assert.Null((await Desk.StartAsync(Worker, id, VisitChannel.Page, default)).Refusal);
        return id;
    }

    /// <summary>The worker ends a visit.</summary>
    public async Task EndAsync(VisitId id) =>
        Assert.Null((await Desk.EndAsync(Worker, id, new WordForm(), VisitChannel.Page, default)).Refusal);

    /// <summary>The worker calls for help.</summary>
    public async Task SosAsync(VisitId id) =>
        Assert.Null((await Desk.SosAsync(Worker, id, VisitChannel.Page, default)).Refusal);

    /// <summary>The worker has these codes.</summary>
    public async Task SetCodesAsync(string well, string duress) => Assert.Null(
        await Services.GetRequiredService<SpokenCodes>().SetAsync(Team.Worker.Staff, well, duress, default));

    /// <summary>A person of the team at a telephone of 390 × 844 without script.</summary>
    public async Task<Visitor> PhoneAsync(Person person, bool script = false)
    {
        var visitor = await Team.VisitAsync(person, script: script);
        await visitor.Page.SetViewportSizeAsync(390, 844);
        return visitor;
    }

    /// <summary>Fills in the plan as a stranger would, and sends it; gives where it leads.</summary>
    public async Task<string> PlanByFormAsync(Visitor visitor)
    {
        await visitor.GoAsync("/visits");
        await visitor.TurnAsync(() => visitor.Page.GetByText("Plan a visit").First.ClickAsync());
        await visitor.Page.GetByLabel("To which client?").FillAsync(Team.ClientReference);
        await visitor.Page.GetByLabel("Where exactly?").FillAsync(Place);
        await visitor.Page.GetByLabel("What for?").SelectOptionAsync("care");
        await visitor.SendAsync("Plan the visit");
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    public static Asker AskerOf(Person person, params StaffRole[] roles) => new(person.Staff, roles.ToHashSet());
}
