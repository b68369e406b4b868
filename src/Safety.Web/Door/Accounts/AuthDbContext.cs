using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// The tables of accounts, in their own schema and with plain names. Their script is <c>ops/db/0020_auth.sql</c>, which
/// a test holds against this model.
/// </summary>
/// <param name="options">The database.</param>
public sealed class AuthDbContext(DbContextOptions<AuthDbContext> options)
    : IdentityUserContext<SafetyUser, Guid>(options)
{
    /// <summary>The schema of accounts.</summary>
    public const string Schema = "auth";

    /// <summary>The invitations.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>The API tokens.</summary>
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    /// <summary>The keys that protect cookies.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<SafetyUser>().ToTable("account");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_secret");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("account_passkey");
        builder.Entity<Invitation>().ToTable("invitation").Ignore(i => i.HasEnoughVoices)
            .HasIndex(i => i.SecretHash).IsUnique();
        builder.Entity<ApiToken>().ToTable("api_token").HasIndex(t => t.SecretHash).IsUnique();
        builder.Entity<ProtectionKey>().ToTable("protection_key");
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => !e.IsMappedToJson()))
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
