using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Says which team serves a client from now on.</summary>
/// <param name="Client">The client.</param>
/// <param name="To">The team, or null.</param>
public sealed record MoveClient(ClientId Client, TeamId? To)
{
    /// <summary>The team does not exist.</summary>
    public sealed record UnknownTeam() : Refusal(RefusalKind.Invalid, "There is no such team.", "to");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="teamExists">Whether the named team exists; of no meaning when none is named.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(MoveClient command, Client? client, bool teamExists, Actor by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Team == command.To) return Decision.Nothing;
        if (command.To is not null && !teamExists) return new UnknownTeam();
        return Decision.Of(new ClientMovedTeam(command.Client, client.Team, command.To, by.Staff, now));
    }
}
