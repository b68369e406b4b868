using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Makes the first administrator for the Door, signed by the setup.</summary>
/// <param name="dispatcher">Carries the command.</param>
public sealed class FirstAdministrator(Dispatcher dispatcher) : IFirstAdministrator
{
    /// <summary>
    /// The first administrator has the same id in every installation, so that a first visit that broke off before it
    /// made the account leaves nobody behind: the next one finds the same person.
    /// </summary>
    public static StaffId Id { get; } = new(new Guid("0190a000-0000-7000-8000-00000000a002"));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The details cannot be kept, or there is another administrator.
    /// </exception>
    public async ValueTask<StaffId> CreateAsync(string name, string email)
    {
        var answer = await dispatcher.Ask(new EnterFirstAdministrator(name, email), Actor.Setup);
        return answer.Refusal is { } refusal ? throw new InvalidOperationException(refusal.Reason) : Id;
    }
}

/// <summary>Enters the installation's first person and makes them administrator, in one transaction.</summary>
/// <param name="Name">The name colleagues know.</param>
/// <param name="WorkEmail">The work address.</param>
public sealed record EnterFirstAdministrator(string Name, string WorkEmail)
{
    /// <summary>An installation is set up once.</summary>
    public sealed record ThereIsOne() : Refusal(
        RefusalKind.Conflict, "There is an administrator already, who can add you.");
}
