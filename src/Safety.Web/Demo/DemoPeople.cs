using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Demo;

/// <summary>Who works at the invented agency and whom it serves.</summary>
internal sealed class DemoPeople
{
    /// <summary>How many people work there, the heads included.</summary>
    public const int StaffCount = 40;

    /// <summary>How many people it serves.</summary>
    public const int ClientCount = 300;

    private readonly DemoTeller teller;

    public DemoPeople(DemoTeller teller)
    {
        this.teller = teller;
        Teams = [.. DemoWords.Teams.Select(_ => new TeamId(teller.NewId()))];
        Everybody = [.. Enumerable.Range(0, StaffCount).Select(_ => new StaffId(teller.NewId()))];
        Clients = [.. Enumerable.Range(0, ClientCount).Select(_ => new ClientId(teller.NewId()))];
    }

    public IReadOnlyList<TeamId> Teams { get; }

    public IReadOnlyList<StaffId> Everybody { get; }

    public IReadOnlyList<ClientId> Clients { get; }

    public StaffId Administrator => Everybody[0];

    public StaffId Lead => Everybody[1];

    public StaffId SecondLead => Everybody[2];

    public StaffId Auditor => Everybody[3];

    public StaffId ManagerOf(int team) => Everybody[4 + team];

    /// <summary>The frontline of a team.</summary>
    public IReadOnlyList<StaffId> WorkersOf(int team) =>
        [.. Everybody.Skip(4 + Teams.Count).Where((_, index) => index % Teams.Count == team)];

    /// <summary>The clients of a team.</summary>
    public IReadOnlyList<ClientId> ClientsOf(int team) => [.. Clients.Where((_, index) => index % Teams.Count == team)];

    public static string NameOf(int index) =>
        DemoWords.First[index % DemoWords.First.Length] + " "
        + DemoWords.Last[((index * 7) + (index / 20)) % DemoWords.Last.Length];

    public static string MailOf(int index) =>
        $"{NameOf(index).ToLowerInvariant().Replace(' ', '.')}@agency.example";

    /// <summary>Enters everybody, the teams and the clients.</summary>
    public async Task EnterAll()
    {
        await EnterHeads();
        for (var team = 0; team < Teams.Count; team++)
            await EnterTeam(team);
        for (var index = 0; index < Clients.Count; index++)
        {
            await teller.Do(
                new RegisterClient(Clients[index], $"C-{1001 + index}", null, Teams[index % Teams.Count]), Actor.Setup);
            if (index % 6 != 5) await CheckIntake(index);
            if (index % 5 != 3) await SayGroups(index);
        }

        await teller.Do(new AdoptPolicy(0, new PolicyNumbers(), "The numbers the service comes with.", null), As(Lead));
    }

    /// <summary>Proposes a known risk and lets the manager approve it.</summary>
    public async Task KnownRisk(int team, ClientId client, KnownRiskKind kind, IncidentId evidence)
    {
        var risk = new KnownRiskId(teller.NewId());
        var sealing = teller.Vault.Begin();
        var why = await sealing.SealAsync(
            new SealScope(client.Value, Sections.KnownRisks), "why", "Seen at the last visits; see the report.");
        var review = teller.Now.AddDays(120);
        await teller.Do(
            new ProposeKnownRisk(client, risk, kind, why, evidence, null, review), As(WorkersOf(team)[0]), sealing);
        await teller.Do(new ApproveKnownRisk(client, risk), As(ManagerOf(team)));
        await teller.Do(new NotifyKnownRisk(client, risk), As(ManagerOf(team)));
    }

    /// <summary>The person as the pages and the API know them.</summary>
    public Asker Asker(StaffId person) => new(person, RolesOf(person).ToHashSet());

    private static Actor As(StaffId person) => Actor.Person(person);

    private IEnumerable<StaffRole> RolesOf(StaffId person)
    {
        if (person == Administrator)
            return [StaffRole.Administrator];
        if (person == Lead || person == SecondLead)
            return [StaffRole.SafetyLead];
        if (person == Auditor)
            return [StaffRole.Auditor];
        return Enumerable.Range(0, Teams.Count).Any(team => ManagerOf(team) == person)
            ? [StaffRole.Manager, StaffRole.Staff]
            : [StaffRole.Staff];
    }

    private async Task EnterHeads()
    {
        foreach (var (person, title) in new[]
        {
            (Administrator, "Office administrator"), (Lead, "Head of safety"),
            (SecondLead, "Deputy head of safety"), (Auditor, "Internal auditor"),
        })
        {
            await Enter(person, title, null);
        }
    }

    private async Task EnterTeam(int team)
    {
        await teller.Do(new FormTeam(Teams[team], DemoWords.Teams[team]), Actor.Setup);
        await Enter(ManagerOf(team), "Team manager", Teams[team]);
        await teller.Do(new SetTeamManager(Teams[team], ManagerOf(team)), Actor.Setup);
        var workers = WorkersOf(team);
        for (var index = 0; index < workers.Count; index++)
            await Enter(workers[index], DemoWords.Titles[index % DemoWords.Titles.Length], Teams[team]);
        await teller.Do(new PublishRota(Teams[team], Rota(ManagerOf(team))), As(ManagerOf(team)));
    }

    // The manager on weekdays from nine to nine the next morning, the deputy head of safety over the weekend.
    private Rota Rota(StaffId manager) => new(
        "Europe/London", DateOnly.FromDateTime(teller.Now.UtcDateTime), null,
        [
            .. Enumerable.Range((int)DayOfWeek.Monday, 5).Select(
                day => new RotaTurn((DayOfWeek)day, new(9, 0), TimeSpan.FromHours(24), [manager])),
            new RotaTurn(DayOfWeek.Saturday, new(9, 0), TimeSpan.FromHours(48), [SecondLead]),
        ],
        []);

    // Most clients were asked about; some are still to be, as everywhere.
    private Task CheckIntake(int index)
    {
        var found = index % 11 == 4 ? IntakeHistory.ViolenceKnown : IntakeHistory.NoneKnown;
        return teller.Do(
            new RecordIntakeCheck(Clients[index], found, null), As(ManagerOf(index % Teams.Count)));
    }

    // Four of five clients say something of themselves; in what share is invented, as they are.
    private async Task SayGroups(int index)
    {
        var ethnic = (index % 13) switch
        {
            < 3 => GroupAnswer.Black,
            < 6 => GroupAnswer.Asian,
            6 => GroupAnswer.Mixed,
            7 => GroupAnswer.OtherEthnicGroup,
            _ => GroupAnswer.White,
        };
        await SayGroup(index, GroupQuestion.EthnicGroup, ethnic);
        await SayGroup(index, GroupQuestion.Gender, index % 7 < 4 ? GroupAnswer.Woman : GroupAnswer.Man);
    }

    private async Task SayGroup(int index, GroupQuestion question, GroupAnswer answer)
    {
        var sealing = teller.Vault.Begin();
        var said = await sealing.SealAsync(
            new SealScope(Clients[index].Value, Sections.ClientGroups), "answer", GroupAnswers.Text(answer));
        await teller.Do(
            new SayClientGroup(Clients[index], question, said), As(WorkersOf(index % Teams.Count)[0]), sealing);
    }

    private async Task Enter(StaffId person, string title, TeamId? team)
    {
        var index = Everybody.ToList().IndexOf(person);
        var starts = DateOnly.FromDateTime(teller.Now.AddDays(-30 - 40 * (index % 12)).UtcDateTime);
        await teller.Do(new JoinStaff(person, NameOf(index), title, MailOf(index), team, starts), Actor.Setup);
        foreach (var role in RolesOf(person))
            await teller.Do(new GrantRole(person, role), Actor.Setup);
        if (index % 7 == 3) return;
        var trained = DateOnly.FromDateTime(teller.Now.UtcDateTime).AddDays(-10 * (index % 9));
        foreach (var kind in (TrainingKind[])[TrainingKind.DeEscalation, TrainingKind.Breakaway])
            await teller.Do(new RecordTraining(person, kind, trained, trained.AddYears(3)), Actor.Setup);
    }
}
