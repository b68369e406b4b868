using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Guards;
using Safety.Web.Door.SignIn;
using Safety.Web.Door.Tokens;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>Registers the Door: accounts, sign-in, tokens, policies and guards.</summary>
public static class DoorRoom
{
    /// <summary>The rate limit of whatever tries to sign in.</summary>
    public const string SignInLimit = "sign_in";

    private const string Scheme = "Door";

    /// <summary>
    /// Adds the Door. It needs <c>AddAccess</c>, the vault (<c>AddSealing</c>, before it), an
    /// <see cref="NpgsqlDataSource"/>, and from the room Staff an <see cref="IStaffRoles"/> and an
    /// <see cref="IFirstAdministrator"/>.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="migrate">Whether the start applies the script of the schema.</param>
    public static WebApplicationBuilder AddDoor(this WebApplicationBuilder builder, bool migrate)
    {
        var services = builder.Services;
        var section = builder.Configuration.GetSection(DoorSettings.Section);
        var settings = section.Get<DoorSettings>() ?? new DoorSettings();
        services.Configure<DoorSettings>(section);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddDbContext<AuthDbContext>(
            (s, options) => options.UseNpgsql(
                s.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql.CommandTimeout(Outage.StatementSeconds)));
        services.AddHostedService(s => ActivatorUtilities.CreateInstance<DoorOpening>(s, migrate));
        AddAccounts(services);
        AddSessions(services, settings);
        AddProtection(services);
        AddUseCases(services);
        services.AddRateLimiter(AddLimit);
        builder.AddExternalSignIn(settings);
        return builder;
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddIdentityCore<SafetyUser>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.Stores.MaxLengthForKeys = 256;
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Lockout.AllowedForNewUsers = false;
            options.SignIn.RequireConfirmedAccount = false;
            options.Password = new PasswordOptions
            {
                RequiredLength = 1, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false,
                RequireUppercase = false, RequireNonAlphanumeric = false,
            };
        }).AddUserStore<SafetyUserStore>().AddSignInManager<SafetySignInManager>().AddDefaultTokenProviders()
            .AddPasswordValidator<PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = SessionClaims.CheckedEach;
            options.OnRefreshingPrincipal = SessionCookie.KeepClaims;
        });
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<DoorSettings>>((options, door) =>
        {
            options.ServerDomain = door.Value.PublicAddress.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AttestationConveyancePreference = "none";
            options.ValidateOrigin = asked => new ValueTask<bool>(PasskeyOrigin.IsOurs(asked, door.Value));
        });
    }

    private static void AddSessions(IServiceCollection services, DoorSettings settings)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = Scheme;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
            })
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                TokenHandler.IsMeant(context.Request) ? TokenHandler.SchemeName : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.SchemeName, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(options => SessionCookie.Configure(options, settings));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme,
            options => SessionCookie.Harden(options.Cookie, settings, "safety-factor"));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ExternalScheme,
            options => SessionCookie.Harden(options.Cookie, settings, "safety-external"));
        services.AddAntiforgery(options => SessionCookie.Harden(options.Cookie, settings, "safety-form"));
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CircuitRevalidation>();
        services.AddScoped<CircuitHandler, CircuitActor>();
    }

    private static void AddProtection(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("safety");
        services.AddSingleton<ProtectionRing>();
        services.AddSingleton<ProtectionSeal>();
        services.AddOptions<KeyManagementOptions>().Configure<ProtectionRing, ProtectionSeal>((options, ring, seal) =>
            (options.XmlRepository, options.XmlEncryptor) = (ring, seal));
    }

    private static void AddUseCases(IServiceCollection services) => services
        .AddSingleton<Throttle>().AddSingleton<KnownDevice>().AddSingleton<TokenCache>()
        .AddSingleton<IStillSignedIn, StillSignedIn>().AddSingleton<FirstVisitDone>()
        .AddScoped<CurrentActor>().AddScoped<CspNonce>().AddScoped<PersonalSignIn>().AddScoped<SecondFactor>()
        .AddScoped<FirstVisit>().AddScoped<Invitations>().AddScoped<SignIns>()
        .AddScoped<AcceptInvitation>().AddScoped<ApiTokens>();

    private static void AddLimit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignInLimit, context =>
        {
            if (HttpMethods.IsGet(context.Request.Method)) return RateLimitPartition.GetNoLimiter("reading");
            var services = context.RequestServices;
            // A device that signed in before has a share of its own, so that nobody at its address can use it up.
            var source = services.GetRequiredService<KnownDevice>().MarkOf(context) ?? KnownDevice.AddressOf(context);
            return RateLimitPartition.GetFixedWindowLimiter(source, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = services.GetRequiredService<IOptions<DoorSettings>>().Value.SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            });
        });
    }
}
