using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Store;
using Wolverine;

namespace Safety.Web.Tests.Alerts;

/// <summary>A decision about a person, as these tests need it; how people come in is another room's to test.</summary>
public sealed record OnPerson(StaffId Person, Func<StaffMember?, Ledger, Decision> Decide);

/// <summary>A decision about a team.</summary>
public sealed record OnTeam(TeamId Team, Func<Team?, Ledger, Decision> Decide);

/// <summary>A decision about the policy.</summary>
public sealed record OnPolicy(Func<AgencyPolicy?, Ledger, Decision> Decide);

/// <summary>A decision about a report.</summary>
public sealed record OnIncident(Guid Incident, Func<Incident?, Ledger, Decision> Decide);

/// <summary>
/// Carries out what the tests tell, through the real ledger: the real transaction, reactions and views.
/// </summary>
public static class TellingHandlers
{
    public static Task<Answer> Handle(OnPerson command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(command.Person.Value, member => command.Decide(member, ledger), ct);

    public static Task<Answer> Handle(OnTeam command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(command.Team.Value, team => command.Decide(team, ledger), ct);

    public static Task<Answer> Handle(OnPolicy command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<AgencyPolicy>(AgencyPolicy.StreamId, policy => command.Decide(policy, ledger), ct);

    public static Task<Answer> Handle(OnIncident command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Incident>(command.Incident, incident => command.Decide(incident, ledger), ct);

    /// <summary>Makes the handlers known to a host.</summary>
    public static void AddTo(IServiceCollection services) => services.AddSingleton<IWolverineExtension>(new Known());

    public sealed class Known : IWolverineExtension
    {
        public void Configure(WolverineOptions options) => options.Discovery.IncludeType(typeof(TellingHandlers));
    }
}
