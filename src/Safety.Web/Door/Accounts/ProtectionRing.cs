using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// Keeps the keys that protect cookies in the database, so that every node knows them and a restart signs nobody out.
/// The framework asks synchronously, at the first use and once a day.
/// </summary>
internal sealed class ProtectionRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AuthDbContext>();
        return [.. context.ProtectionKeys.AsNoTracking().OrderBy(k => k.Id).Select(k => k.Xml).AsEnumerable()
            .Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AuthDbContext>();
        context.ProtectionKeys.Add(new ProtectionKey
        {
            Id = Guid.CreateVersion7(), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        context.SaveChanges();
    }
}

/// <summary>Seals the secret of a protection key with the vault, and so under the master key.</summary>
internal sealed class ProtectionSeal(Vault vault) : IXmlEncryptor
{
    /// <summary>The one subject of the ring; it is no person.</summary>
    internal static SealScope Scope { get; } =
        new(new Guid("5afe0000-0000-4000-8000-00000000d00f"), Sections.CookieRing);

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        // A page's renderer has a thread of its own to come back to; waiting on it here would wait for ever.
        var text = Task.Run(async () => await vault.SealAsync(Scope, "xml", plaintextElement.ToString()))
            .GetAwaiter().GetResult();
        var element = new XElement("sealed", JsonSerializer.Serialize(text));
        return new EncryptedXmlInfo(element, typeof(ProtectionSealOpener));
    }
}

/// <summary>Opens what <see cref="ProtectionSeal"/> sealed; the framework makes it by its type's name.</summary>
internal sealed class ProtectionSealOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var text = JsonSerializer.Deserialize<SealedText>(encryptedElement.Value)!;
        var vault = services.GetRequiredService<Vault>();
        var xml = Task.Run(async () => await vault.OpenAsync(text, ProtectionSeal.Scope, "xml"))
            .GetAwaiter().GetResult();
        return XElement.Parse(xml);
    }
}
