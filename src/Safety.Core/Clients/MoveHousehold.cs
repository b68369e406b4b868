using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Says with whom a client lives under one roof, as far as the agency serves them.</summary>
/// <param name="Client">The client.</param>
/// <param name="To">The household from now on, its id chosen by the one who asks; or null.</param>
public sealed record MoveHousehold(ClientId Client, HouseholdId? To)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(MoveHousehold command, Client? client, Actor by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Household == command.To) return Decision.Nothing;
        return Decision.Of(new ClientMovedHousehold(command.Client, client.Household, command.To, by.Staff, now));
    }
}
