using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Makes a client known by the agency's own reference.</summary>
/// <param name="Client">The id, chosen by the one who asks.</param>
/// <param name="Reference">The agency's reference code; never a name.</param>
/// <param name="DisplayName">What staff call the client, sealed, or null.</param>
/// <param name="Team">The team that serves the client, or null.</param>
public sealed record RegisterClient(ClientId Client, string Reference, SealedText? DisplayName, TeamId? Team)
{
    /// <summary>The reference is missing, too long, or has blanks in it.</summary>
    public sealed record BadReference() : Refusal(
        RefusalKind.Invalid, "A reference must have between 1 and 40 characters without blanks.", "reference");

    /// <summary>Another client has the reference.</summary>
    public sealed record ReferenceTaken() : Refusal(
        RefusalKind.Conflict, "Another client already has this reference.", "reference");

    /// <summary>The id is taken by a client of whom other things were said.</summary>
    public sealed record AlreadyRegistered() : Refusal(
        RefusalKind.Conflict, "Another client, or this client with other details, already has this id.");

    /// <summary>The team does not exist.</summary>
    public sealed record UnknownTeam() : Refusal(RefusalKind.Invalid, "There is no such team.", "team");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client as known so far, or null.</param>
    /// <param name="holder">The client who has the reference, or null.</param>
    /// <param name="teamExists">Whether the named team exists; of no meaning when none is named.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RegisterClient command, Client? client, ClientId? holder, bool teamExists, Actor by, DateTimeOffset now)
    {
        if (!PlainText.IsLine(command.Reference, ClientLimits.ReferenceMax)) return new BadReference();
        var reference = command.Reference.Trim();
        if (reference.Any(char.IsWhiteSpace)) return new BadReference();
        if (client is not null) return SameAs(client, reference, command) ? Decision.Nothing : new AlreadyRegistered();
        if (holder is { } other && other != command.Client) return new ReferenceTaken();
        if (command.Team is not null && !teamExists) return new UnknownTeam();
        return Decision.Of(new ClientRegistered(
            command.Client, reference, command.DisplayName, command.Team, by.Staff, now));
    }

    // A sealed name differs each time it is sealed, so it cannot tell two commands apart.
    private static bool SameAs(Client client, string reference, RegisterClient command) =>
        client.Reference == reference && client.Registered.Team == command.Team;
}
