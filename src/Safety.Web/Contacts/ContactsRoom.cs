using JasperFx.Events.Projections;
using Safety.Core.Contacts;
using Safety.Web.Contacts.Endpoints;
using Safety.Web.Contacts.Importing;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>What the room Contacts tells the host.</summary>
public static class ContactsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.Stream<ContactLedger>();
        rooms.Options.RegisterDocumentType<ContactEntry>();
        ContactIndexes.Add(rooms.Options);
        rooms.Options.Projections.Add(
            new ContactBook(), ProjectionLifecycle.Inline, ContactBook.ViewName,
            options => options.DeleteViewTypeOnTeardown<ContactEntry>());
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddSingleton<ContactImports>()
        .AddSingleton<IReaction, WhenAContactComesInHoldItAgainstLimits>()
        .AddSingleton<IReaction, WhenAContactIsWithdrawnTakeItsBreachesBack>()
        .AddSingleton<ContactReader>()
        .AddSingleton<ContactPages>()
        .AddSingleton<ContactDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapContacts(this IEndpointRouteBuilder api)
    {
        api.MapContactEndpoints();
        api.MapFileImports<ContactImports, ImportField>(ContactImports.OfContacts, "Contact", "Contacts");
        return api;
    }
}
