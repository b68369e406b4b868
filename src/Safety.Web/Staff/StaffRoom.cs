using JasperFx.Events.Projections;
using Safety.Core.Alerts;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Staff.Drills;
using Safety.Web.Staff.Endpoints;
using Safety.Web.Staff.Pulses;
using Safety.Web.Staff.Rotas;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Staff;

/// <summary>What the room Staff tells the host.</summary>
public static class StaffRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<StaffMember>().WatchedStream<Team>().WatchedStream<Exposure>().Stream<PulseBook>();
        rooms.Options.RegisterDocumentType<StaffSafety>();
        rooms.Options.RegisterDocumentType<ClientSafety>();
        rooms.Options.RegisterDocumentType<SafetyPlace>();
        rooms.Options.Schema.For<Alert>().Index(alert => alert.Subject.Id);
        rooms.Options.Projections.Add(
            new SafetySheets(), ProjectionLifecycle.Async, SafetySheets.ViewName, options =>
            {
                options.DeleteViewTypeOnTeardown<StaffSafety>();
                options.DeleteViewTypeOnTeardown<ClientSafety>();
                options.DeleteViewTypeOnTeardown<SafetyPlace>();
            });
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddStaff(this IServiceCollection services) =>
        services.AddSingleton<IStaffRoles, StandingRoles>().AddSingleton<IFirstAdministrator, FirstAdministrator>()
            .AddSingleton<People>().AddSingleton<StaffSafetyPage>()
            .AddSingleton<PersonAlerts>().AddSingleton<PersonParts>()
            .AddSingleton<AccountDesk>().AddSingleton<AbilityDesk>()
            .AddSingleton<RotaDesk>().AddSingleton<RotaImport>()
            .AddSingleton<DrillDesk>()
            .AddSingleton<IReaction, WhenAnIncidentWeighsLookAtExposure>()
            .AddSingleton(new Watched(nameof(Exposure), id => new CheckExposure(id)))
            .AddSingleton<SupervisionDesk>().AddSingleton<SupervisionPages>()
            .AddSingleton<PulseDesk>().AddSingleton<PulseGroups>()
            .AddSingleton(new Watched(nameof(StaffMember), id => new CheckSupervision(new StaffId(id))))
            .AddSingleton(new Watched(nameof(Team), id => new CheckTeam(new TeamId(id))));

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapStaff(this IEndpointRouteBuilder api)
    {
        api.MapStaffReading();
        api.MapStaffActs();
        api.MapAbsences();
        api.MapAbilities();
        api.MapTeams();
        api.MapRotas();
        api.MapDrills();
        api.MapSupervisions();
        api.MapPulses();
        api.MapAccounts();
        return api;
    }
}
