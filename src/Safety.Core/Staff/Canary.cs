using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// The service's own test: an invented worker who goes out alone every few minutes and never comes back, so that the
/// whole way from a deadline to a mail is walked again and again. Nobody of the agency is called for it, and no list of
/// people, teams, visits, clients or alerts shows it; the history does.
/// </summary>
public static class Canary
{
    /// <summary>The team whose ladder calls the mailbox and nobody else.</summary>
    public static TeamId Team { get; } = new(new Guid("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7dca01"));

    /// <summary>Who goes out. Nobody can sign in as them.</summary>
    public static StaffId Worker { get; } = new(new Guid("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7dca02"));

    /// <summary>Who is called: a mailbox of the agency's own, entered as a person without an account.</summary>
    public static StaffId Mailbox { get; } = new(new Guid("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7dca03"));

    /// <summary>Who is visited.</summary>
    public static ClientId Client { get; } = new(new Guid("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7dca04"));

    /// <summary>How long its visit lasts; after reliability.md 1.4. There is no grace after it.</summary>
    public static TimeSpan VisitLasts { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether this is one of the two invented people.</summary>
    public static bool Is(StaffId? person) => person == Worker || person == Mailbox;

    /// <summary>Whether this is the invented team.</summary>
    public static bool Is(TeamId? team) => team == Team;
}
