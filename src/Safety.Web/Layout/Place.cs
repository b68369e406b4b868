using Safety.Core.Staff;

namespace Safety.Web.Layout;

/// <summary>One place that the navigation leads to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Says">What one does there, in one sentence.</param>
/// <param name="Symbol">Its picture on the start page.</param>
/// <param name="Roles">For whom.</param>
public sealed record Place(
    string Title, string Address, string Says, Symbol Symbol, params IReadOnlyList<StaffRole> Roles)
{
    // It happens to everybody who works here, whatever their office.
    private static IReadOnlyList<StaffRole> Everybody { get; } = Enum.GetValues<StaffRole>();

    /// <summary>All places, in the order of the navigation.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        new("Report", "/report", "Tell what happened. Three questions; the rest can wait.", Symbol.Pencil, Everybody),
        new("My reports", "/reports", "See what became of your reports.", Symbol.Envelope, Everybody),
        new("Visits", "/visits", "Plan a visit, check in, call for help.", Symbol.Shield,
            StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead),
        new("Contacts", "/contacts", "Record a contact, hand back what you hold.", Symbol.Envelope,
            StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead),
        new("Cases", "/casework", "Whom you work with, and what you asked.", Symbol.List,
            StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead),
        new("Alerts", "/alerts", "Answer what is open.", Symbol.Bell,
            StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor),
        new("Limits to enforce", "/alerts/limits", "What asks for a limit, and what can be done.", Symbol.Shield,
            StaffRole.Manager, StaffRole.SafetyLead),
        new("Who is out", "/visits/board", "See who is out, and by when they must be heard of.", Symbol.Broadcast,
            StaffRole.Manager, StaffRole.SafetyLead),
        new("My team", "/team", "See how your people are.", Symbol.People, StaffRole.Manager),
        new("Incidents", "/incidents", "Assess, support, act, and tell the reporter.", Symbol.List,
            StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor),
        new("Clients", "/clients", "Known risks and what they ask of us.", Symbol.Person,
            StaffRole.Staff, StaffRole.Manager, StaffRole.SafetyLead),
        new("Staff", "/staff", "The safety of everybody who works here.", Symbol.People, StaffRole.SafetyLead),
        new("Figures of visits", "/visits/reports", "Whether those at risk were watched over and escorted.",
            Symbol.List, StaffRole.SafetyLead, StaffRole.Auditor),
        new("Trends", "/trends", "What is reported, how long people wait, how visits are covered.", Symbol.Eye,
            StaffRole.SafetyLead, StaffRole.Auditor),
        new("Pulse of the teams", "/pulse", "How worn out and how safe people feel, and what goes unreported.",
            Symbol.Eye, StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor),
        new("Promises", "/obligations", "Every promise with a date: kept, late or broken.", Symbol.Check,
            StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor),
        new("Drills", "/drills", "Whether the first step of each ladder answers when it is called.", Symbol.Check,
            StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor, StaffRole.Administrator),
        new("Policy", "/policy", "The agency’s numbers, and since when.", Symbol.Book,
            StaffRole.Manager, StaffRole.SafetyLead, StaffRole.Auditor),
        new("History", "/history", "Replay any subject to any moment.", Symbol.Clock,
            StaffRole.SafetyLead, StaffRole.Auditor),
        new("Data protection", "/erasure", "Erase words whose time is over; it takes two people.", Symbol.Pause,
            StaffRole.SafetyLead, StaffRole.Auditor, StaffRole.Administrator),
        new("People", "/people", "Who works here, and in which role.", Symbol.Person, StaffRole.Administrator),
        new("Teams", "/teams", "Teams, their managers, and who is called when.", Symbol.People,
            StaffRole.Administrator),
    ];

    /// <summary>The places for somebody with these roles, in the order of the navigation.</summary>
    public static IReadOnlyList<Place> For(IReadOnlySet<StaffRole> roles) =>
        [.. All.Where(place => place.Roles.Any(roles.Contains))];

    /// <summary>
    /// Where the person's day begins: what waits for an answer comes first. Null for frontline staff, whose start page
    /// itself is the place.
    /// </summary>
    public static string? StartOf(IReadOnlySet<StaffRole> roles)
    {
        if (roles.Contains(StaffRole.Manager) || roles.Contains(StaffRole.SafetyLead)) return "/alerts";
        if (roles.Contains(StaffRole.Staff)) return null;
        if (roles.Contains(StaffRole.Auditor)) return "/history";
        return roles.Contains(StaffRole.Administrator) ? "/people" : null;
    }

    /// <summary>
    /// The place among these where the person is: of those that hold the path, the nearest; or null.
    /// </summary>
    /// <param name="places">The places.</param>
    /// <param name="path">The path of the page, with a leading slash.</param>
    public static Place? Nearest(IEnumerable<Place> places, string path) =>
        places.Where(place => place.Holds(path)).MaxBy(place => place.Address.Length);

    /// <summary>Whether the place is where the person is, or above it.</summary>
    /// <param name="path">The path of the page, with a leading slash.</param>
    public bool Holds(string path) => path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}
